import { type DiffusedType, isDiffused, typeOf } from '../lib/content-types';

/** What the content manager hands to a panel of its edit view. */
export interface PanelProps {
  activeTab: 'draft' | 'published' | null;
  document?: { updatedAt?: string; locale?: string | null; status?: string };
  /** Undefined while the record is being created. */
  documentId?: string;
  meta?: { availableStatus: { updatedAt?: string | null }[] };
  model: string;
}

/** The type of the record when it has pages on sites. */
export function diffusedTypeOf({ model }: PanelProps): DiffusedType | undefined {
  const type = typeOf(model);
  return isDiffused(type) ? type : undefined;
}

/** Changes whenever the record is saved, published or unpublished. */
export function savedAt({ document, meta }: PanelProps): string {
  return [document, ...(meta?.availableStatus ?? [])].map((version) => version?.updatedAt).join();
}
