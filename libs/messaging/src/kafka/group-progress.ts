import { type Admin } from 'kafkajs';

/**
 * True while any partition of the topics holds more than the group has committed. It asks the brokers, not this
 * member: between one member's leaving and the next share-out, a partition belongs to nobody.
 */
export async function isGroupBehind(admin: Admin, groupId: string, topics: readonly string[]): Promise<boolean> {
  const [committed, ...ends] = await Promise.all([
    admin.fetchOffsets({ groupId, topics: [...topics] }),
    ...topics.map((topic) => admin.fetchTopicOffsets(topic)),
  ]);
  const done = new Map(
    committed.flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, offset }) => [`${topic}/${partition}`, BigInt(offset)] as const),
    ),
  );
  return topics.some((topic, index) =>
    (ends[index] ?? []).some(({ partition, low, high }) => {
      // -1 where the group has committed nothing yet: it will read from the lowest offset.
      const next = done.get(`${topic}/${partition}`) ?? -1n;
      return BigInt(high) > (next < 0n ? BigInt(low) : next);
    }),
  );
}
