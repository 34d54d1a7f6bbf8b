/** Bars that grow. */
export const AudienceIcon = () => (
  <svg viewBox="0 0 32 32" width="20" height="20" fill="currentColor" aria-hidden="true">
    <path d="M5 18h5v9H5zM13.5 11h5v16h-5zM22 4h5v23h-5z" />
  </svg>
);
/** A page and an ear. */
export const CoverageIcon = () => (
  <svg
    viewBox="0 0 32 32"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.5"
    aria-hidden="true"
  >
    <circle cx="16" cy="6" r="3" />
    <path d="M5 12c7 2 15 2 22 0M16 14v7m0 0-5 8m5-8 5 8" strokeLinecap="round" />
  </svg>
);
