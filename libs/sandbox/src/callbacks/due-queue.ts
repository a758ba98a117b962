interface Entry<Item> {
  readonly at: Temporal.Instant;
  readonly order: number;
  readonly item: Item;
}

/** Items by due instant; of those due at the same instant, the one added first comes first. A binary heap. */
export class DueQueue<Item> {
  readonly #heap: Entry<Item>[] = [];
  #added = 0;

  /** The least due instant, or null when nothing waits. */
  get nextAt(): Temporal.Instant | null {
    return this.#heap[0]?.at ?? null;
  }

  add(at: Temporal.Instant, item: Item): void {
    const entry = { at, order: this.#added, item };
    this.#added += 1;
    let child = this.#heap.push(entry) - 1;
    while (child > 0) {
      const parent = (child - 1) >>> 1;
      if (!this.#swapIfLess(child, parent)) return;
      child = parent;
    }
  }

  /** Takes out the first item that is due at `now`. */
  takeDue(now: Temporal.Instant): Item | undefined {
    const [first] = this.#heap;
    if (!first || Temporal.Instant.compare(first.at, now) > 0) return undefined;
    const last = this.#heap.pop();
    if (last && last !== first) {
      this.#heap[0] = last;
      this.#sink();
    }
    return first.item;
  }

  #sink(): void {
    for (let parent = 0; ;) {
      const left = 2 * parent + 1;
      const least = this.#isLess(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfLess(least, parent)) return;
      parent = least;
    }
  }

  #swapIfLess(child: number, parent: number): boolean {
    const [a, b] = [this.#heap[child], this.#heap[parent]];
    if (!a || !b || !this.#isLess(child, parent)) return false;
    this.#heap[child] = b;
    this.#heap[parent] = a;
    return true;
  }

  #isLess(left: number, right: number): boolean {
    const [a, b] = [this.#heap[left], this.#heap[right]];
    if (!a || !b) return false;
    const compared = Temporal.Instant.compare(a.at, b.at);
    return compared < 0 || (compared === 0 && a.order < b.order);
  }
}
