/** Draws the code of a page's address when somebody asks for it: what draws it is fetched then, not before. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-share]'))
  details.addEventListener('toggle', () => void draw(details), { once: true });

async function draw(details: HTMLDetailsElement): Promise<void> {
  const { renderSVG } = await import('uqr');
  const drawing = new DOMParser().parseFromString(
    renderSVG(details.dataset.share ?? '', { border: 2 }),
    'image/svg+xml',
  );
  const svg = drawing.documentElement;
  svg.setAttribute('class', 'qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'Code QR de cette page');
  details.append(svg);
}
