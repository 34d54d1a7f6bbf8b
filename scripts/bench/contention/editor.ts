export interface Published {
  ms: number;
  status: number;
}

const route = '/content-manager/collection-types/api::event.event';

/** An account of the administration that publishes events through the panel's own routes. */
export class Editor {
  readonly #url: string;
  readonly #headers: Record<string, string>;
  readonly #documents: string[];

  private constructor(url: string, token: string, documents: string[]) {
    this.#url = url;
    this.#headers = headersOf(token);
    this.#documents = documents;
  }

  static async logIn(url: string, account: { email: string; password: string }): Promise<Editor> {
    const login = await fetch(`${url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    });
    const { data }: { data?: { token?: string; accessToken?: string } } = await login.json();
    const token = data?.token ?? data?.accessToken;
    if (!token) throw new Error(`The log-in answered ${login.status}.`);
    const list = await fetch(`${url}${route}?pageSize=100`, { headers: headersOf(token) });
    const { results }: { results: { documentId: string }[] } = await list.json();
    return new Editor(
      url,
      token,
      results.map(({ documentId }) => documentId),
    );
  }

  /** Changes and publishes the nth event. */
  async publish(n: number): Promise<Published> {
    const document = this.#documents[n % this.#documents.length];
    const body = {
      title: `Rendez-vous changé ${n}`,
      slots: [{ start: '2027-02-01T18:00:00.000Z', end: '2027-02-01T20:00:00.000Z', allDay: false }],
    };
    const began = performance.now();
    const response = await fetch(`${this.#url}${route}/${document}/actions/publish`, {
      method: 'POST',
      headers: this.#headers,
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (response.status !== 200) console.error(`· ${response.status} ${text.slice(0, 200)}`);
    return { ms: performance.now() - began, status: response.status };
  }
}

const headersOf = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });
