import { events } from '../lib/read.ts';

export const GET = () =>
  new Response(
    `BEGIN:VCALENDAR\r\n${events()
      .map((event) => `SUMMARY:${event.title}\r\n`)
      .join('')}END:VCALENDAR\r\n`,
    {
      headers: { 'content-type': 'text/calendar; charset=utf-8' },
    },
  );
