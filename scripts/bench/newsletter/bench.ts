import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cmsEnvironment, upsert } from '../../lib/cms.ts';
import { cmsFolder } from '../../lib/paths.ts';
import { CommandFailed } from '../../lib/processes.ts';
import { Administration, contentRoute, isDone } from '../lib/administration.ts';
import { Restartable } from '../lib/restartable.ts';
import { type Bench, compare, timed } from '../lib/result.ts';
import { answers } from '../lib/running-cms.ts';
import { benchCms, townOfEvents } from '../lib/town-of-events.ts';
import { answerOf } from '../lib/workshop.ts';
import { startMailServer } from './mail-server.ts';

const site = 'mediatheque';
/** How long a mail is left to who took it before another takes it (`cms/src/newsletter/queue.ts`), and a little more. Milliseconds. */
const lease = 310_000;

/** Sends an issue to `--records` subscribers, then another while the silo is killed and started again `--kills` times. */
export const measureNewsletter: Bench = async (workshop, { records, kills = 5 }) => {
  const { say } = workshop;
  const town = await townOfEvents(workshop, 'newsletter', 20);
  const mails = await startMailServer();
  const mailing = { PARVIS_SMTP_URL: mails.url, PARVIS_MAIL_FROM: 'lettre@aubelonne.example' };
  const script = <Answer>(name: string, ...args: string[]): Promise<Answer> =>
    answerOf<Answer>(workshop, town.processes, {
      name,
      script: join(import.meta.dirname, `${name}.ts`),
      args,
      cwd: cmsFolder,
      env: { ...cmsEnvironment(town), ...mailing },
    });
  await script('add-subscribers', site, String(records));
  const issue = (key: string) => ({
    type: 'newsletter-issue' as const,
    source: 'bench',
    key,
    data: { title: `Numéro ${key}`, publishedOn: '2027-01-15', service: 'culture', includeOn: [site] },
  });
  await upsert(town, [issue('un'), issue('deux')]);
  say(`The peer sends ${records} mails…`);
  const { seconds: peerSeconds } = await script<{ seconds: number }>('peer', String(records));

  const cms = new Restartable(town.processes, benchCms(town));
  const start = async () => {
    cms.start(mailing);
    await cms.alive(answers(`${town.cmsUrl}/_health`));
  };
  await start();
  const administration = new Administration(town.cmsUrl);
  const { data } = await administration.send('GET', `${contentRoute('newsletter-issue')}?sort=title:asc`);
  const [second, first] = (data.results ?? []) as { documentId: string }[];
  const send = async (document = '') => {
    mails.forget();
    const answer = await administration.send('PUT', `/parvis/newsletter/newsletter-issue/${document}`);
    if (!isDone(answer)) throw new CommandFailed(`The issue was not sent: ${answer.status} ${answer.text}`);
  };
  say(`An issue to ${records} subscribers…`);
  const { seconds } = await timed(async () => {
    await send(first?.documentId);
    await mails.until(records);
  });
  say(`Another, while the silo is killed ${kills} times…`);
  await send(second?.documentId);
  for (let kill = 1; kill <= kills; kill += 1) {
    await mails.until(Math.floor((records * kill) / (kills + 1)));
    await cms.kill();
    await start();
  }
  say('What was taken by a silo that was killed is sent after five minutes…');
  await Promise.race([mails.until(records), sleep(lease)]);
  // One that was sent just before its silo was killed is sent again then, when it is.
  await sleep(lease);
  const counts = [...mails.taken.values()];
  await cms.stop();
  await mails.stop();
  return compare(
    { records, seconds },
    { what: 'Strapi’s e-mail service in a loop, in a process of its own', records, seconds: peerSeconds },
    {
      kills,
      lost: records - counts.length,
      twice: counts.filter((count) => count > 1).length,
      timed: 'from the request to send until the mail server has taken the last mail',
    },
  );
};
