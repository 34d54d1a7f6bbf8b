/**
 * The peer of the journal: what one would put behind Strapi's webhook « entry.publish ». It writes the page of the entry that it is sent, and answers
 * once it has. `node receiver.ts PORT FOLDER`
 */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const [port, folder = ''] = process.argv.slice(2);
const server = createServer(async (request, response) => {
  const { entry }: { entry: { documentId: string } } = JSON.parse(await text(request));
  writeFileSync(join(folder, `${entry.documentId}.html`), `<!doctype html><p>${JSON.stringify(entry)}</p></html>`);
  response.end();
});
server.listen(Number(port), '127.0.0.1');
