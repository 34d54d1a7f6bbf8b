import type { RefineData } from '../refine.ts';

/**
 * Puts fields for each facet in the box, and what they leave of the list in place of the whole. The choice stands in the page's address.
 *
 * @param start the button that asked for it: it goes once the data are there
 */
export async function refine(form: HTMLElement, whole: HTMLElement, start: HTMLElement, focus: boolean): Promise<void> {
  const fields = form.querySelector('[data-fields]');
  const status = form.querySelector('[data-status]');
  if (!fields || !status || !start.isConnected) return;
  const say = (words: string) => {
    status.textContent = words;
  };
  let data: RefineData;
  try {
    const response = await fetch(form.dataset.refine ?? '');
    if (!response.ok) throw new Error(String(response.status));
    data = await response.json();
  } catch {
    say('La liste n’a pas pu être lue. Vérifiez votre connexion, puis réessayez.');
    return;
  }
  say('');
  const { facets, items } = data;
  const found = document.createElement('div');
  found.hidden = true;
  whole.after(found);
  fields.replaceChildren(...facets.filter(({ options }) => options.length > 1).flatMap(field));
  const selects = [...fields.querySelectorAll('select')];
  const selectOf = (name: string) => selects.find((select) => select.name === name);

  const narrow = () => {
    const chosen = facets.map(({ name }) => selectOf(name)?.value ?? '');
    const none = chosen.every((value) => value === '');
    const kept = items.filter((item) =>
      chosen.every((value, index) => value === '' || item.in[index]?.includes(value)),
    );
    const address = new URL(location.href);
    for (const [index, { name }] of facets.entries()) {
      if (chosen[index]) address.searchParams.set(name, chosen[index]);
      else address.searchParams.delete(name);
    }
    history.replaceState(null, '', address);
    whole.hidden = !none;
    found.hidden = none;
    found.replaceChildren(...(none ? [] : [rows(kept)]));
    say(none ? '' : wordsFor(kept.length));
  };
  form.addEventListener('change', narrow);
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    narrow();
  });
  narrow();
  for (const button of form.querySelectorAll('button')) button.hidden = false;
  if (focus) fields.querySelector('select')?.focus();
}

const wordsFor = (count: number): string => {
  if (count === 0) return 'Rien ne correspond à ce choix.';
  return `${count}\u00A0${count > 1 ? 'résultats' : 'résultat'}.`;
};

function field({ name, label, options }: RefineData['facets'][number]): HTMLElement[] {
  const select = document.createElement('select');
  select.name = name;
  select.id = `choix-${name}`;
  select.add(new Option('Tout', ''));
  for (const option of options) select.add(new Option(option.label, option.value));
  const wanted = new URL(location.href).searchParams.get(name) ?? '';
  if (options.some(({ value }) => value === wanted)) select.value = wanted;
  const words = document.createElement('label');
  words.htmlFor = select.id;
  words.textContent = label;
  return [words, select];
}

function rows(items: RefineData['items']): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'refined';
  for (const { title, href, note } of items) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    const words = document.createElement('p');
    words.textContent = note;
    const item = document.createElement('li');
    item.append(link, words);
    list.append(item);
  }
  return list;
}
