import { Administration, contentRoute, isDone } from '../lib/administration.ts';

export interface Published {
  ms: number;
  status: number;
}

/** An account of the administration that publishes events through the panel's own routes. */
export class Editor {
  readonly #administration: Administration;
  readonly #documents: string[];

  private constructor(administration: Administration, documents: string[]) {
    this.#administration = administration;
    this.#documents = documents;
  }

  static async logIn(url: string): Promise<Editor> {
    const administration = new Administration(url);
    const { data } = await administration.send('GET', `${contentRoute('event')}?pageSize=100`);
    const results = data.results as { documentId: string }[];
    return new Editor(
      administration,
      results.map(({ documentId }) => documentId),
    );
  }

  /** Changes and publishes the nth event. */
  async publish(n: number): Promise<Published> {
    const document = this.#documents[n % this.#documents.length] ?? '';
    const answer = await this.#administration.send('POST', contentRoute('event', document, 'actions', 'publish'), {
      title: `Rendez-vous changé ${n}`,
      slots: [{ start: '2027-02-01T18:00:00.000Z', end: '2027-02-01T20:00:00.000Z', allDay: false }],
    });
    if (!isDone(answer)) console.error(`· ${answer.status} ${answer.text.slice(0, 200)}`);
    return answer;
  }
}
