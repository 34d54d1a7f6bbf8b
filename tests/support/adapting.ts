import type { Page } from 'playwright-core';

/** @returns a line for each thing that moves, or would, though the reader asked for less motion */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const nameOf = ({ tagName, className }: Element) => `${tagName.toLowerCase()} ${className}`;
    const found = document.getAnimations().map(({ id }) => `an animation runs ${id}`);
    for (const element of document.querySelectorAll('*')) {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      if (animationName !== 'none') found.push(`${nameOf(element)} is animated`);
      if (transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0))
        found.push(`${nameOf(element)} changes by and by`);
      if (scrollBehavior === 'smooth') found.push(`${nameOf(element)} scrolls by itself`);
    }
    return [...new Set(found)];
  });

/**
 * Doubles the size of all text, as a reader may who keeps the screen's layout (WCAG 2.2, 1.4.4).
 * @returns a line for each text that is then cut off, and one if the page is wider than the screen
 */
export const cutOffAtDoubleSize = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    root.style.fontSize = '200%';
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} pixels wide`);
    const slack = 2;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.textContent?.trim();
      const parent = text.parentElement;
      if (!words || !parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const at = range.getBoundingClientRect();
      for (let box: Element | null = parent; box && box !== root; box = box.parentElement) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(box);
        // Meant for screen readers alone, or to be scrolled.
        if (clipPath !== 'none' || overflowX === 'auto' || overflowX === 'scroll') break;
        const edge = box.getBoundingClientRect();
        const isCut =
          (overflowX !== 'visible' && (at.left < edge.left - slack || at.right > edge.right + slack)) ||
          (overflowY !== 'visible' && (at.top < edge.top - slack || at.bottom > edge.bottom + slack));
        if (isCut) found.push(`« ${words.slice(0, 40)} » is cut off by ${box.tagName.toLowerCase()} ${box.className}`);
      }
    }
    root.style.fontSize = '';
    return found;
  });

/**
 * In forced colours, where backgrounds and shadows are gone.
 * @returns a line for each control without an edge, each place in the page that no longer shows as the current one, each focus that is not seen
 */
export const lostInForcedColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} ${element.className} « ${element.textContent?.trim().slice(0, 30)} »`;
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
    const hasEdge = (style: CSSStyleDeclaration) =>
      ['Top', 'Right', 'Bottom', 'Left'].some(
        (side) =>
          style.getPropertyValue(`border-${side.toLowerCase()}-style`) !== 'none' &&
          Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) >= 1,
      ) ||
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1);
    const isUnderlined = (style: CSSStyleDeclaration) => style.textDecorationLine.includes('underline');

    /** A link that is stretched over its card may let the card show its focus. */
    const surroundings = (target: Element) => [
      ...[null, '::before', '::after'].map((part) => getComputedStyle(target, part)),
      ...[target.parentElement, target.parentElement?.parentElement].flatMap((box) =>
        box ? [getComputedStyle(box)] : [],
      ),
    ];

    for (const control of visible('button, input, select, textarea, .link-button')) {
      const style = getComputedStyle(control);
      const drawnByTheBrowser = control.matches('[type="checkbox"], [type="radio"]') && style.appearance !== 'none';
      if (!drawnByTheBrowser && !hasEdge(style) && !isUnderlined(style)) found.push(`${nameOf(control)} has no edge`);
    }
    for (const current of visible('[aria-current]')) {
      const style = getComputedStyle(current);
      if (current.matches('a') && !hasEdge(style) && !isUnderlined(style))
        found.push(`${nameOf(current)} does not show as the current one`);
    }
    for (const target of visible('a[href], button, input, select, textarea, summary')) {
      target.focus({ preventScroll: true });
      if (document.activeElement !== target) continue;
      const isSeen = surroundings(target).some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      );
      if (!isSeen) found.push(`${nameOf(target)} does not show that it has the focus`);
    }
    return found;
  });
