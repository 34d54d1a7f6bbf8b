/** A player of another site comes when its button is pressed, not before: until then its servers know nothing of the reader. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-embed]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    frame.src = button.dataset.embed ?? '';
    frame.title = button.dataset.title ?? '';
    frame.className = 'embed';
    frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
    frame.referrerPolicy = 'strict-origin';
    button.closest('[data-player]')?.replaceChildren(frame);
    frame.focus();
  });
}
