import { type Admin } from 'kafkajs';

/** How far this member of a group has come in the partitions that are assigned to it. */
export class PartitionProgress {
  readonly #next = new Map<string, bigint>();
  #assigned: readonly string[] | undefined;
  #loaded = false;

  constructor(
    private readonly admin: Admin,
    private readonly groupId: string,
    private readonly topics: readonly string[],
  ) {}

  /** The group has given us these partitions, by topic. */
  join(assignment: Readonly<Record<string, readonly number[]>>): void {
    this.#assigned = Object.entries(assignment).flatMap(([topic, numbers]) =>
      numbers.map((number) => placeOf(topic, number)),
    );
    this.#next.clear();
    this.#loaded = false;
  }

  /** The group is sharing out its partitions anew. */
  leave(): void {
    this.#assigned = undefined;
  }

  /** Everything before `offset` has been applied. */
  applied(topic: string, partition: number, offset: string): void {
    this.#next.set(placeOf(topic, partition), BigInt(offset));
  }

  /** True while an assigned partition holds more than was applied, or nothing is assigned yet. */
  async isBehind(): Promise<boolean> {
    const assigned = this.#assigned;
    if (!assigned) return true;
    await this.#load();
    const mine = new Set(assigned);
    for (const topic of this.topics) {
      for (const { partition, offset } of await this.admin.fetchTopicOffsets(topic)) {
        const place = placeOf(topic, partition);
        if (mine.has(place) && BigInt(offset) > (this.#next.get(place) ?? 0n)) return true;
      }
    }
    return false;
  }

  /** What an earlier member had committed before the partitions became ours. */
  async #load(): Promise<void> {
    if (this.#loaded) return;
    for (const { topic, partitions } of await this.admin.fetchOffsets({
      groupId: this.groupId,
      topics: [...this.topics],
    })) {
      for (const { partition, offset } of partitions) {
        const place = placeOf(topic, partition);
        // -1 where the group has committed nothing yet.
        if (BigInt(offset) > (this.#next.get(place) ?? 0n)) this.#next.set(place, BigInt(offset));
      }
    }
    this.#loaded = true;
  }
}

function placeOf(topic: string, partition: number): string {
  return `${topic}/${partition}`;
}
