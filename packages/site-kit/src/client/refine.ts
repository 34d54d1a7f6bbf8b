/** Narrows a list by several facets at once. What does it is fetched when somebody means to, or comes by an address that holds a choice. */
const names = ['theme', 'public', 'commune', 'mois', 'type', 'categorie'];
const form = document.querySelector<HTMLElement>('[data-refine]');
const whole = document.querySelector<HTMLElement>('[data-list]');
if (form && whole) {
  const start = document.createElement('button');
  start.type = 'button';
  start.textContent = 'Choisir plusieurs critères';
  const open = async (focus: boolean) => (await import('./refine-list.ts')).refine(form, whole, start, focus);
  start.addEventListener('click', () => void open(true));
  form.querySelector('[data-fields]')?.append(start);
  form.hidden = false;
  const { searchParams } = new URL(location.href);
  if (names.some((name) => searchParams.has(name))) void open(false);
}
