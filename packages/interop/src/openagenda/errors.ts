/** The file cannot be read as OpenAgenda events. The message, in French, says why and what to do. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError';
}
