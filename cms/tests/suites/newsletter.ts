import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendDue } from '../../src/newsletter/queue.ts';
import { forgetUnconfirmed } from '../../src/newsletter/subscribers.ts';
import { mailsTable, sendingsTable, subscribersTable } from '../../src/newsletter/tables.ts';
import { makeEditorOf } from '../support/editor-of.ts';
import { askGraphQL, authorization, call, logIn } from '../support/http.ts';
import type { Mailbox } from '../support/mailbox.ts';
import { event, line, load } from '../support/records.ts';
import { editor, type TestSilo, webmaster } from '../support/silo.ts';

interface Answer {
  data: {
    site: string | null;
    subscribers: number;
    sending: { total: number; sent: number; refused: number; waiting: number; problem: string | null } | null;
    maySend: boolean;
  };
  error?: { message: string };
}

const hour = 3_600_000;
const paths = { event: '/agenda/{slug}/', newsletterIssue: '/lettre/{slug}/' };

/** People subscribe by confirming, services send issues, once, to those who did. */
export function newsletterSuite(silo: () => TestSilo, mailbox: () => Mailbox): void {
  const db = () => silo().strapi.db.connection;
  let headers: Record<string, string>;
  let count = 0;
  const newAddress = () => `lecteur-${++count}@exemple.example`;

  /** A form as a site passes it on, of another visitor each time unless told. @returns where it leads */
  const form = async (name: string, fields: Record<string, string>, visitor = `lettre-${++count}`) => {
    const response = await fetch(`${silo().url}/api/newsletter/${name}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { ...authorization('token'), 'x-parvis-visitor': visitor },
      redirect: 'manual',
    });
    return response.headers.get('location') ?? String(response.status);
  };
  const subscribe = (email: string, more: Record<string, string> = {}) =>
    form('subscribe', { site: 'lettre', email, ...more });
  /** The link in the last mail that an address got. */
  const linkTo = async (address: string) => {
    await sendDue(silo().strapi);
    const text = mailbox().of(address).at(-1)?.mail.text ?? '';
    const [link = ''] = /https:\/\/lettre\.example\/abonnement\/\S+/.exec(text) ?? [];
    return new URL(link);
  };
  const tokenIn = (link: URL) => link.searchParams.get('jeton') ?? '';
  const rowOf = (email: string) => db()(subscribersTable).where({ email }).first();
  const reader = async () => {
    const address = newAddress();
    await subscribe(address);
    expect(await form('confirm', { token: tokenIn(await linkTo(address)) })).toBe('/abonnement/confirme/');
    return address;
  };
  const issue = async (data: object = {}, publish = true) => {
    const issues = silo().strapi.documents('api::newsletter-issue.newsletter-issue');
    const service = await silo()
      .strapi.documents('api::service.service')
      .findFirst({ filters: { slug: 'culture' } });
    const { documentId } = await issues.create({
      data: { title: `Numéro ${++count}`, service: service?.documentId, publishedOn: '2026-11-25', ...data } as never,
    });
    if (publish) await issues.publish({ documentId });
    return documentId;
  };
  const ask = (id: string, method = 'GET', as = headers, path = 'newsletter/newsletter-issue') =>
    call<Answer>(`${silo().url}/parvis/${path}/${id}`, { method, headers: as });
  const sendingOf = async (id: string) => (await ask(id)).body.data.sending;
  const sent = async (id: string) => {
    const { status, body } = await ask(id, 'PUT');
    expect({ status, error: body.error?.message }).toEqual({ status: 200, error: undefined });
  };

  beforeAll(async () => {
    const { strapi, url } = silo();
    headers = await logIn(url, webmaster);
    // Mails go when a test says so, at the hour that it says.
    strapi.cron.remove('parvis-mails');
    const rules = [{ events: true, newsletterIssues: true, services: ['culture', 'sports'] }];
    await load(strapi, [
      line('site', 'lettre', {
        key: 'lettre',
        name: 'La Lettre',
        baseUrl: 'https://lettre.example',
        position: 9,
        paths,
        rules,
      }),
      event('de-la-lettre', { title: 'Concert de la lettre', summary: 'Un soir <3 & plus' }),
    ]);
  });
  afterAll(async () => {
    const { strapi } = silo();
    const found = await strapi.documents('api::site.site').findFirst({ filters: { key: 'lettre' } as never });
    await strapi.documents('api::site.site').delete({ documentId: found?.documentId ?? '' });
  });

  describe('subscribing', () => {
    it('takes two gestures, and a link serves once', async () => {
      const address = newAddress();
      expect(await subscribe(`  ${address.toUpperCase()} `)).toBe('/abonnement/a-confirmer/');
      const link = await linkTo(address);
      expect(link.pathname).toBe('/abonnement/confirmer/');
      expect(await rowOf(address)).toMatchObject({ site: 'lettre', expires: expect.anything() });
      expect(await form('confirm', { token: tokenIn(link) })).toBe('/abonnement/confirme/');
      expect(await rowOf(address)).toMatchObject({ expires: null });
      expect(await form('confirm', { token: tokenIn(link) })).toBe('/abonnement/lien-perime/');
      const [{ mail, from } = { mail: undefined, from: '' }] = mailbox().of(address);
      expect([from, mail?.from]).toEqual([
        'lettre@parvis.example',
        { name: 'La Lettre', address: 'lettre@parvis.example' },
      ]);
      expect(mail?.subject).toBe('Confirmez votre abonnement à la lettre de La Lettre');
    });

    it('answers alike, whoever is asked about, and tells the address alone', async () => {
      const address = await reader();
      const unknown = newAddress();
      expect([await subscribe(address), await subscribe(unknown)]).toEqual(Array(2).fill('/abonnement/a-confirmer/'));
      await sendDue(silo().strapi);
      expect(mailbox().of(address)).toHaveLength(2);
      expect(mailbox().of(address).at(-1)?.mail.subject).toBe('Vous êtes déjà abonné à la lettre de La Lettre');
      expect((await linkTo(address)).pathname).toBe('/abonnement/arreter/');
      expect(await rowOf(address)).toMatchObject({ expires: null });
    });

    it('floods nobody', async () => {
      const address = newAddress();
      for (let times = 0; times < 6; times++) {
        expect(await subscribe(address)).toBe('/abonnement/a-confirmer/');
        await sendDue(silo().strapi);
      }
      await linkTo(address);
      expect(mailbox().of(address).length).toBeLessThanOrEqual(3);
      const answers = [];
      for (let times = 0; times < 32; times++)
        answers.push(await form('subscribe', { site: 'lettre', email: 'x', website: '' }, 'le-meme'));
      expect(answers.at(0)).toBe('/abonnement/adresse-refusee/');
      expect(answers.at(-1)).toBe('/abonnement/plus-tard/');
    });

    it.each([
      '',
      'x',
      'a@b',
      'a b@exemple.example',
      'a@exemple.example\r\nBcc: b@exemple.example',
      'a@@exemple.example',
      `${'a'.repeat(250)}@exemple.example`,
    ])('refuses %j as an address', async (email) => {
      const rows = await db()(subscribersTable).select('id');
      expect(await subscribe(email)).toBe('/abonnement/adresse-refusee/');
      expect(await db()(subscribersTable).select('id')).toHaveLength(rows.length);
    });

    it('keeps nothing of programs that fill every field, nor for a site without a newsletter', async () => {
      const [one, other, third] = [newAddress(), newAddress(), newAddress()];
      expect(await subscribe(one, { website: 'https://spam.example' })).toBe('/abonnement/a-confirmer/');
      expect(await subscribe(other, { site: 'jeunesse' })).toBe('/abonnement/a-confirmer/');
      expect(await subscribe(third, { site: "lettre' or 1=1" })).toBe('/abonnement/a-confirmer/');
      for (const address of [one, other, third]) expect(await rowOf(address)).toBeUndefined();
    });

    it('is too late after 48 hours, and then nothing is left', async () => {
      const address = newAddress();
      await subscribe(address);
      const token = tokenIn(await linkTo(address));
      await forgetUnconfirmed(silo().strapi, Date.now() + 47 * hour);
      expect(await rowOf(address)).toBeDefined();
      await db()(subscribersTable)
        .where({ email: address })
        .update({ expires: Date.now() - 1 });
      expect(await form('confirm', { token })).toBe('/abonnement/lien-perime/');
      await forgetUnconfirmed(silo().strapi);
      expect(await rowOf(address)).toBeUndefined();
    });

    it('ends with one gesture, of a person or of their mail program, and nothing is left', async () => {
      const [one, other] = [await reader(), await reader()];
      const tokens = [];
      for (const address of [one, other]) {
        await subscribe(address);
        await sendDue(silo().strapi);
        expect(mailbox().of(address)).toHaveLength(2);
        tokens.push(tokenIn(await linkTo(address)));
      }
      expect(await form('unsubscribe', { token: tokens[0] ?? '' })).toBe('/abonnement/arrete/');
      expect(await form('unsubscribe', { token: tokens[1] ?? '', 'List-Unsubscribe': 'One-Click' })).toBe('200');
      for (const address of [one, other]) expect(await rowOf(address)).toBeUndefined();
      // A provider of mail does it for many.
      const again = Array.from({ length: 40 }, () => form('unsubscribe', { token: tokens[0] ?? '' }, 'fournisseur'));
      expect(new Set(await Promise.all(again))).toEqual(new Set(['/abonnement/arrete/']));
    });

    it('heeds no link that it did not make, and none for another purpose', async () => {
      const address = newAddress();
      await subscribe(address);
      const token = tokenIn(await linkTo(address));
      const wrong = [
        token.slice(1),
        `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
        '',
        'x',
        token.toLowerCase(),
      ];
      for (const one of wrong) expect(await form('confirm', { token: one })).toBe('/abonnement/lien-perime/');
      expect(await form('unsubscribe', { token })).toBe('/abonnement/lien-perime/');
      expect(await form('unsubscribe', { token, 'List-Unsubscribe': 'One-Click' })).toBe('400');
      expect(await rowOf(address)).toMatchObject({ expires: expect.anything() });
    });
  });

  describe('sending', () => {
    it('sends an issue with what it holds to each who confirmed, once, with a link to leave for each', async () => {
      const [one, other] = [await reader(), await reader()];
      const late = newAddress();
      await subscribe(late);
      const held = await silo()
        .strapi.documents('api::event.event')
        .findFirst({ filters: { slug: 'concert-de-la-lettre' } });
      const introduction = [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Bonjour & <bienvenue>, ' },
            { type: 'link', url: '/lieux/', children: [{ type: 'text', text: 'les lieux' }] },
          ],
        },
      ];
      const id = await issue({ title: 'Décembre, l’été & « Noël »', introduction, events: [held?.documentId] });
      expect((await ask(id)).body.data).toMatchObject({ site: 'La Lettre', sending: null, maySend: true });
      const { subscribers } = (await ask(id)).body.data;
      await sent(id);
      await sendDue(silo().strapi);
      expect(await sendingOf(id)).toMatchObject({ sent: subscribers, waiting: 0 });
      expect(await sendingOf(id)).toMatchObject({ total: subscribers, refused: 0, problem: null });
      const [mine] = mailbox()
        .of(one)
        .filter(({ mail }) => mail.subject === 'Décembre, l’été & « Noël »');
      const [theirs] = mailbox()
        .of(other)
        .filter(({ mail }) => mail.subject === mine?.mail.subject);
      const { html = '', text = '' } = mine?.mail ?? {};
      expect(html).toContain('Bonjour &amp; &lt;bienvenue&gt;');
      expect(html).toContain('href="https://lettre.example/lieux/"');
      expect(html).toContain('href="https://lettre.example/agenda/concert-de-la-lettre/"');
      expect(html).toContain('Un soir &lt;3 &amp; plus');
      expect(html).not.toMatch(/<img|<script|\.invalid/);
      expect(text).toContain('Concert de la lettre');
      expect(text).toContain('samedi 5 décembre 2026 à 15\u00A0h');
      expect(text).not.toContain('.invalid');
      const leave = mine?.mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value;
      const post = mine?.mail.headers.find(({ key }) => key === 'list-unsubscribe-post')?.value;
      expect(leave).toMatch(/^<https:\/\/lettre\.example\/abonnement\/arreter\/\?jeton=[\w-]{65}>$/);
      expect(post).toBe('List-Unsubscribe=One-Click');
      expect(html).toContain(leave?.slice(1, -1));
      expect(theirs?.mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value).not.toBe(leave);
      expect(
        mailbox()
          .of(late)
          .every(({ mail }) => mail.subject?.startsWith('Confirmez')),
      ).toBe(true);
    });

    it('sends no issue twice, whoever asks at the same moment', async () => {
      const address = await reader();
      const id = await issue();
      const answers = await Promise.all(Array.from({ length: 5 }, () => ask(id, 'PUT')));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400, 400, 400]);
      expect(answers.find(({ status }) => status === 400)?.body.error?.message).toMatch(/déjà été envoyé/);
      await Promise.all([sendDue(silo().strapi), sendDue(silo().strapi), sendDue(silo().strapi)]);
      expect(await sendingOf(id)).toMatchObject({ waiting: 0 });
      const { total, sent: done } = (await sendingOf(id)) ?? {};
      expect(done).toBe(total);
      const { title } =
        (await silo().strapi.documents('api::newsletter-issue.newsletter-issue').findOne({ documentId: id })) ?? {};
      expect(
        mailbox()
          .of(address)
          .filter(({ mail }) => mail.subject === title),
      ).toHaveLength(1);
    });

    it('goes on after an instance was killed in the middle, and sends the rest', async () => {
      const address = await reader();
      const id = await issue({ title: 'Interrompu' });
      mailbox().refusals.set('*', 451);
      await sent(id);
      const row = await db()(sendingsTable).where({ document: id }).first();
      const subscriber = await rowOf(address);
      // As an instance leaves it that ended while it sent this mail.
      const taken = Date.now() + 300_000;
      await db()(mailsTable).where({ sending: row.id, subscriber: subscriber.id }).update({ due: taken });
      mailbox().refusals.clear();
      await sendDue(silo().strapi, () => Date.now() + 120_000);
      expect(await sendingOf(id)).toMatchObject({ waiting: 1, problem: null });
      expect(
        mailbox()
          .of(address)
          .map(({ mail }) => mail.subject),
      ).not.toContain('Interrompu');
      await sendDue(silo().strapi, () => taken + 1);
      expect(await sendingOf(id)).toMatchObject({ waiting: 0 });
      expect(
        mailbox()
          .of(address)
          .map(({ mail }) => mail.subject),
      ).toContain('Interrompu');
    });

    it('waits for a server that takes nothing, says so, and counts what is refused for good', async () => {
      const [gone, full] = [await reader(), await reader()];
      const id = await issue({ title: 'Difficile' });
      mailbox().refusals.set('*', 421);
      await sent(id);
      expect(await sendDue(silo().strapi, () => Date.now() + 1_000)).toBe(false);
      expect((await sendingOf(id))?.problem).toMatch(/ne répond pas/);
      mailbox().refusals.clear();
      mailbox().refusals.set(gone, 550).set(full, 452);
      let now = Date.now() + 200_000;
      await sendDue(silo().strapi, () => now);
      expect(await sendingOf(id)).toMatchObject({ refused: 1, waiting: 1, problem: null });
      mailbox().refusals.clear();
      now += 600_000;
      await sendDue(silo().strapi, () => now);
      const { total = 0, ...counts } = (await sendingOf(id)) ?? {};
      expect(counts).toMatchObject({ refused: 1, waiting: 0, sent: total - 1 });
      expect(
        mailbox()
          .of(full)
          .map(({ mail }) => mail.subject),
      ).toContain('Difficile');
      expect(await rowOf(gone)).toBeDefined();
    });

    it('leaves out who unsubscribes meanwhile', async () => {
      const address = await reader();
      await subscribe(address);
      await sendDue(silo().strapi);
      expect(mailbox().of(address)).toHaveLength(2);
      const token = tokenIn(await linkTo(address));
      const id = await issue({ title: 'Sans lui' });
      mailbox().refusals.set('*', 451);
      await sent(id);
      await form('unsubscribe', { token });
      mailbox().refusals.clear();
      await sendDue(silo().strapi, () => Date.now() + 700_000);
      expect(await sendingOf(id)).toMatchObject({ waiting: 0 });
      expect(mailbox().of(address)).toHaveLength(2);
    });

    it('sends a trial to the account that asks, and counts nothing', async () => {
      const id = await issue({ title: 'À relire' });
      const { status, body } = await ask(id, 'PUT', headers, 'newsletter-trial/newsletter-issue');
      expect({ status, body }).toEqual({ status: 200, body: { data: { to: webmaster.email } } });
      expect(mailbox().of(webmaster.email).at(-1)?.mail.subject).toBe('[Essai] À relire');
      expect(await sendingOf(id)).toBeNull();
    });

    it('refuses what is no published issue', async () => {
      const draft = await issue({}, false);
      expect((await ask(draft)).body.data).toMatchObject({ site: null, subscribers: 0 });
      const { documentId } = (await silo().strapi.documents('api::event.event').findFirst({})) ?? { documentId: '' };
      for (const path of ['newsletter', 'newsletter-trial']) {
        expect((await ask(draft, 'PUT', headers, `${path}/newsletter-issue`)).status).toBe(400);
        expect((await ask(documentId, 'PUT', headers, `${path}/event`)).status).toBe(400);
      }
    });
  });

  describe('is nobody else’s business', () => {
    const everyWay = async (id: string, as: Record<string, string>) => [
      (await ask(id, 'GET', as)).status,
      (await ask(id, 'PUT', as)).status,
      (await ask(id, 'PUT', as, 'newsletter-trial/newsletter-issue')).status,
    ];
    it('anonymous, or with the sites’ token', async () => {
      const id = await issue();
      expect(await everyWay(id, {})).toEqual([401, 401, 401]);
      expect(await everyWay(id, authorization('token'))).toEqual([401, 401, 401]);
      expect(await sendingOf(id)).toBeNull();
    });
    it('an editor of another service', async () => {
      const { strapi, url } = silo();
      await makeEditorOf(strapi, 'culture');
      const as = await logIn(url, editor);
      const sports = await strapi.documents('api::service.service').findFirst({ filters: { slug: 'sports' } });
      const id = await issue({ service: sports?.documentId });
      expect(await everyWay(id, as)).toEqual([403, 403, 403]);
      expect(await sendingOf(id)).toBeNull();
      await reader();
      expect(await everyWay(await issue(), as)).toEqual([200, 200, 200]);
    });
    it('REST and GraphQL, which know of no subscriber', async () => {
      const { url } = silo();
      for (const path of [
        'subscribers',
        'parvis-subscriber',
        'parvis-subscribers',
        'parvis-mails',
        'newsletter/subscribe',
      ])
        expect((await call(`${url}/api/${path}`, { headers: authorization('token') })).status).toBeOneOf([404, 405]);
      const types = await askGraphQL(url, 'token', '{ __schema { types { name } } }');
      expect(JSON.stringify(types.body)).not.toMatch(/Subscriber|ParvisMail|Sending/);
    });
  });
}
