/**
 * Boxes that a reader ticks are as they were left: what is ticked under a `data-keep` name stays in this browser and is sent to nobody. Where
 * nothing can be kept (private windows) the boxes work all the same.
 */
for (const group of document.querySelectorAll<HTMLElement>('[data-keep]')) {
  const name = `parvis:${group.dataset.keep}`;
  const boxes = [...group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  try {
    const kept = new Set((localStorage.getItem(name) ?? '').split(' '));
    for (const box of boxes) box.checked ||= kept.has(box.value);
  } catch {
    continue;
  }
  group.addEventListener('change', () => {
    const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    if (ticked.length > 0) localStorage.setItem(name, ticked.join(' '));
    else localStorage.removeItem(name);
  });
}
