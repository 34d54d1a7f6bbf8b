export interface Account {
  email: string;
  password: string;
}

/** What the administration answered, and how long it took from the sending to the last byte. */
export interface Answer {
  /** 0 when no answer came. */
  status: number;
  ms: number;
  /** What was saved, when something was. */
  data: Record<string, unknown>;
  /** The whole text. */
  text: string;
}

/** The webmaster that benches write as, in the environment of the CMS they start. */
export const webmaster: Account = { email: 'mesure@aubelonne.example', password: 'Mesure-2026' };
export const webmasterEnvironment = {
  PARVIS_ADMIN_EMAIL: webmaster.email,
  PARVIS_ADMIN_PASSWORD: webmaster.password,
};

/** Where something is done to content of a type in the administration's own routes. */
export const contentRoute = (type: string, ...rest: string[]): string =>
  ['/content-manager/collection-types', `api::${type}.${type}`, ...rest].join('/');

/** An account that works through the routes of the administration, as its pages do. It logs in when it must. */
export class Administration {
  readonly #url: string;
  readonly #account: Account;
  #token: string | undefined;

  constructor(url: string, account: Account = webmaster) {
    this.#url = url;
    this.#account = account;
  }

  /** @throws when the CMS does not answer, or refuses the account */
  async logIn(): Promise<void> {
    const response = await fetch(`${this.#url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(this.#account),
    });
    const { data }: { data?: { token?: string; accessToken?: string } } = await response.json();
    this.#token = data?.token ?? data?.accessToken;
    if (!this.#token) throw new Error(`The log-in answered ${response.status}.`);
  }

  /** Sends one request; never throws. A body that is no form is sent as JSON. */
  async send(method: string, route: string, body?: object | FormData): Promise<Answer> {
    const began = performance.now();
    try {
      if (!this.#token) await this.logIn();
      let response = await this.#once(method, route, body);
      if (response.status === 401) {
        await response.body?.cancel();
        await this.logIn();
        response = await this.#once(method, route, body);
      }
      const text = await response.text();
      return { status: response.status, ms: performance.now() - began, data: dataOf(text), text };
    } catch (error) {
      return { status: 0, ms: performance.now() - began, data: {}, text: String(error) };
    }
  }

  #once(method: string, route: string, body?: object | FormData): Promise<Response> {
    const isForm = body instanceof FormData;
    return fetch(`${this.#url}${route}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, ...(isForm ? {} : { 'content-type': 'application/json' }) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
  }
}

export const isDone = ({ status }: Pick<Answer, 'status'>): boolean => status >= 200 && status < 300;

function dataOf(text: string): Answer['data'] {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null) return {};
    return 'data' in body && typeof body.data === 'object' ? ((body.data ?? {}) as Answer['data']) : { ...body };
  } catch {
    return {};
  }
}
