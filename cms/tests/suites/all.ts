import { afterAll, beforeAll, describe } from 'vitest';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';
import { startPublisher, type TestPublisher } from '../support/publisher.ts';
import { base, event, load, slot } from '../support/records.ts';
import { type Database, startSilo, type TestSilo } from '../support/silo.ts';
import { audienceSuite } from './audience.ts';
import { bulkSuite } from './bulk.ts';
import { channelsSuite } from './channels.ts';
import { diffusionSuite } from './diffusion.ts';
import { directorySuite } from './directory.ts';
import { editorialSuite } from './editorial.ts';
import { editorsSuite } from './editors.ts';
import { journalSuite } from './journal/index.ts';
import { newsletterSuite } from './newsletter.ts';
import { plannedSuite } from './planned.ts';
import { publicationSuite } from './publication.ts';
import { readingSuite } from './reading.ts';
import { reasonsSuite } from './reasons.ts';
import { costSuite } from './rights/cost.ts';
import { rightsSuite } from './rights/index.ts';
import { scheduleSuite } from './schedule.ts';
import { slugsSuite } from './slugs.ts';
import { translatedPartsSuite } from './translated-parts.ts';
import { translationsSuite } from './translations.ts';
import { twoWritersSuite } from './two-writers.ts';
import { uploadsSuite } from './uploads.ts';
import { writingSuite } from './writing.ts';

/** Everything the silo promises, on one database. */
export function siloSuites(database: Database): void {
  describe(`silo on ${database}`, () => {
    let started: TestSilo | undefined;
    const silo = () => {
      if (!started) throw new Error('The silo did not start.');
      return started;
    };
    let publisher: TestPublisher;
    let mailbox: Mailbox;
    let outside: FeedServer;
    beforeAll(async () => {
      publisher = await startPublisher();
      mailbox = await startMailbox();
      outside = await startFeedServer();
      Object.assign(process.env, {
        PARVIS_PUBLISHER_URL: publisher.url,
        PARVIS_SMTP_URL: mailbox.url,
        PARVIS_MAIL_FROM: 'lettre@parvis.example',
        PARVIS_FEED_HOSTS: outside.host,
      });
      started = await startSilo(database);
      await load(started.strapi, [...base, event('publie', { title: 'Événement publié', place: 'theatre' })]);
      await started.strapi
        .documents('api::event.event')
        .create({ data: { title: 'Brouillon secret', slots: [slot] } as never });
    });
    afterAll(async () => {
      await started?.stop();
      await publisher?.stop();
      await mailbox?.stop();
      await outside?.stop();
    });

    describe('reading', () => readingSuite(silo));
    describe('the journal', () => journalSuite(silo, database));
    describe('bulk reads', () => bulkSuite(silo));
    describe('diffusion', () => diffusionSuite(silo));
    describe('reasons', () => reasonsSuite(silo));
    describe('publication', () => publicationSuite(silo, () => publisher));
    describe('planned publication', () => plannedSuite(silo));
    describe('channels', () => channelsSuite(silo, () => outside));
    describe('audience', () => audienceSuite(silo));
    describe('newsletters', () => newsletterSuite(silo, () => mailbox));
    describe('slugs', () => slugsSuite(silo));
    describe('writing', () => writingSuite(silo));
    describe('editorial types', () => editorialSuite(silo));
    describe('schedule', () => scheduleSuite(silo));
    describe('directory', () => directorySuite(silo));
    describe('editors', () => editorsSuite(silo));
    describe('uploads', () => uploadsSuite(silo));
    describe('translations', () => translationsSuite(silo));
    describe('translated parts', () => translatedPartsSuite(silo));
    describe('reading rights', () => rightsSuite(silo, database));
    describe('cost of reading', () => costSuite(silo));
    // PostgreSQL takes writers side by side; SQLite one after the other.
    if (database === 'sqlite') describe('beside an import', () => twoWritersSuite(silo));
  });
}
