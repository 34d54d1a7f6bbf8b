import type { ComponentProps } from 'astro/types';
import type EventStatus from './event-status.astro';

export const examples = {
  free: { status: 'scheduled', attendanceMode: 'offline', free: true },
  full: { status: 'full', attendanceMode: 'mixed' },
  online: { status: 'moved_online', attendanceMode: 'online', free: true },
  cancelled: { status: 'cancelled', attendanceMode: 'offline' },
} satisfies Record<string, ComponentProps<typeof EventStatus>>;
