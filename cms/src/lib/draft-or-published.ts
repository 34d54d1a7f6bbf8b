/**
 * Of the versions of a record, the one by which it is told whose it is: its draft, as the content manager does, since it may have been handed to
 * another service since it was published; what is published when there is none.
 */
export const draftOrPublished = <Version extends { publishedAt: string | null }>(
  versions: readonly Version[],
): Version | undefined => versions.find(({ publishedAt }) => publishedAt === null) ?? versions[0];
