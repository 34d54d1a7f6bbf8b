import { nbsp } from './days.ts';

const units = ['octets', 'Ko', 'Mo', 'Go'];

/** « 340 Ko », « 1,2 Mo »; units of 1 000, as files are told in French administrations. */
export function formatSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (Math.round(size) >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit >= 2 && size < 10 ? 1 : 0;
  return `${new Intl.NumberFormat('fr-FR', { maximumFractionDigits: digits }).format(size)}${nbsp}${units[unit]}`;
}

/** « 45 s », « 12 min », « 1 h 05 ». */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return `${seconds}${nbsp}s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}${nbsp}min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${nbsp}h${rest ? `${nbsp}${String(rest).padStart(2, '0')}` : ''}`;
}

/** « PDF, 340 Ko » */
export const fileLabel = ({ ext, size }: { ext: string; size: number }): string =>
  [ext.replace('.', '').toUpperCase(), formatSize(size)].filter(Boolean).join(', ');
