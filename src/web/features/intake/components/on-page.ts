import type { Target } from '../api/shapes';

/** Room taken by what stays at the top of the page. */
const TOP_PX = 130;

const cardOf = (target: Target | null): HTMLElement | null =>
  target === null ? null : document.querySelector<HTMLElement>(`.draft[data-target="${target}"]`);

/** Once the page has been drawn with what was just decided. */
const afterDrawing = (act: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(act));
};

/** Brings a draft's beginning into view, where it is not. */
export function revealTarget(target: Target): void {
  afterDrawing(() => {
    const card = cardOf(target);
    if (!card) return;
    const { top } = card.getBoundingClientRect();
    if (top < TOP_PX || top > window.innerHeight * 0.7) card.scrollIntoView({ block: 'start' });
  });
}

/** Puts the focus on a draft and brings it into view. */
export function focusTarget(target: Target): void {
  afterDrawing(() => {
    cardOf(target)?.querySelector<HTMLElement>('.draft-button')?.focus({ preventScroll: true });
    revealTarget(target);
  });
}

/** Puts the focus on a field of a draft that is open. */
export function focusField(target: Target | null, field: string): void {
  const place = cardOf(target)?.querySelector<HTMLElement>(`[data-field="${field}"]`);
  (place?.querySelector<HTMLElement>('input') ?? place)?.focus();
}

/** Whether letters typed here are meant for what stands here. */
export const inField = (element: HTMLElement): boolean =>
  element.closest(
    'input:not([type=radio]):not([type=checkbox]), textarea, select, [role=combobox], [contenteditable=true]',
  ) !== null;

let pointer = { x: -1, y: -1 };

/** Whether the hand moved the pointer; where the page scrolls below it, browsers tell of a move, too. */
export function isMoved({
  clientX: x,
  clientY: y,
}: {
  readonly clientX: number;
  readonly clientY: number;
}): boolean {
  const moved = x !== pointer.x || y !== pointer.y;
  pointer = { x, y };
  return moved;
}
