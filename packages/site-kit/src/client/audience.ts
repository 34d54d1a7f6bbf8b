/**
 * Counts that a page was read and whether it helped, without cookie or identifier: the page says which one it is, and nothing else leaves. Whoever
 * asks not to be followed (DNT, GPC) is not counted.
 */
const { hit } = document.body.dataset;
const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
if (hit && doNotTrack !== '1' && !globalPrivacyControl) navigator.sendBeacon('/api/collect', hit);

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-vote]'))
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const vote = Object.fromEntries(new FormData(form, event.submitter));
    const sent = await fetch(form.action, { method: 'POST', body: JSON.stringify(vote) }).catch(() => undefined);
    const said = form.querySelector('[role=status]');
    if (!sent?.ok && said) said.textContent = 'Votre avis n’a pas pu être envoyé. Réessayez plus tard.';
    form.dataset.done = '';
  });
