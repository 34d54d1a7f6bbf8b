import { LiveSite, type LiveSiteOptions } from './live/live-site.ts';
import type { PublishReport } from './publish/report.ts';

export interface PublishOptions extends LiveSiteOptions {
  /** The instant all pages agree on (ISO 8601, `Z`). */
  clock: string;
  onProgress?: (done: number, total: number) => void;
}

/** Publishes one whole site, once. @throws when the site as a whole cannot be published */
export const publishSite = ({ clock, onProgress, ...options }: PublishOptions): Promise<PublishReport> =>
  new LiveSite(options).publish(clock, onProgress);
