import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, it } from 'vitest';
import { call, logIn } from '../support/http.ts';
import { event, load } from '../support/records.ts';
import { type TestSilo, webmaster } from '../support/silo.ts';

/** Another process that holds the right to write for 150 ms at a time, with short pauses, as an import does. */
const otherWriter = `
  const Database = require('better-sqlite3');
  const db = new Database(process.argv[1]);
  db.pragma('busy_timeout = 15000');
  const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  console.log('writing');
  for (let n = 0; n < 25; n += 1) {
    db.exec('BEGIN IMMEDIATE');
    db.prepare('INSERT INTO parvis_source (type, source, key) VALUES (?, ?, ?)').run('x', 'autre', String(n));
    pause(150);
    db.exec('COMMIT');
    pause(25);
  }`;

export function twoWritersSuite(silo: () => TestSilo): void {
  it('saves what an editor writes while another process writes too', async () => {
    const { strapi, url } = silo();
    const [made] = await load(strapi, [event('concurrent', { title: 'Pendant un import' })]);
    const headers = await logIn(url, webmaster);
    const file = path.join(process.env.PARVIS_HOME ?? '', 'cms', 'data.db');
    const other = spawn(process.execPath, ['-e', otherWriter, file], {
      cwd: path.resolve(import.meta.dirname, '..', '..'),
    });
    await once(other.stdout, 'data');
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      const address = `${url}/content-manager/collection-types/api::event.event/${made?.documentId}`;
      statuses.push(
        (await call(address, { method: 'PUT', json: { title: `Pendant un import, ${n}` }, headers })).status,
      );
    }
    if (other.exitCode === null) await once(other, 'exit');
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await strapi.db.query('parvis::source').count({ where: { source: 'autre' } })).toBe(25);
  });
}
