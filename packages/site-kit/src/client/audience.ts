/**
 * Counts that a page was read and whether it helped, without cookie or identifier: the page says which one it is, and nothing else leaves. Whoever
 * asks not to be followed (DNT, GPC) is not counted.
 */
const { hit } = document.body.dataset;
const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
const isUnwanted = doNotTrack === '1' || globalPrivacyControl;
if (hit && !isUnwanted) navigator.sendBeacon('/api/collect', hit);

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-vote]'))
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const vote = Object.fromEntries(new FormData(form, event.submitter));
    const sent = await fetch(form.action, { method: 'POST', body: JSON.stringify(vote) }).catch(() => undefined);
    const said = form.querySelector<HTMLElement>('[role=status]');
    const words = form.querySelector(isUnwanted ? '.unheard' : '.thanks')?.textContent ?? '';
    form.dataset.done = '';
    if (!said) return;
    said.textContent = sent?.ok ? words : 'Votre avis n’a pas pu être envoyé. Réessayez plus tard.';
    // The button that had the focus is gone.
    said.focus();
  });
