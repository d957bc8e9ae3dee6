import type { DequeuedMessageItem, QueueClient, QueueServiceClient } from '@azure/storage-queue' with {
  'resolution-mode': 'import',
};
import { z } from 'zod';
import type { Log } from '../app/ports/log';
import { longestDelaySeconds, type ReceivedWakeUp, type WakeQueue } from '../app/ports/wakes';
import { queueErrorCode } from './queue-error-code';
import { wakeMessage } from './wake-message';
import { withinDeadline } from './within-deadline';

interface Queues {
  readonly wakes: QueueClient;
  readonly poison: QueueClient;
}

const deadlineInMs = 5_000;
const forEver = { messageTimeToLive: -1 };
const receiptSchema = z.object({ id: z.string(), pop: z.string(), text: z.string() });

/**
 * Wake-ups on two storage queues, made with the first call that needs them. Messages that nobody could have written are
 * buried as they come. A put whose answer is lost is repeated by the SDK and may be there twice.
 */
export function queueWakes(
  connect: () => Promise<QueueServiceClient>,
  names: { readonly wakes: string; readonly poison: string },
  log: Log,
): WakeQueue {
  let made: Promise<Queues> | undefined;

  async function make(): Promise<Queues> {
    const service = await connect();
    const queues = { wakes: service.getQueueClient(names.wakes), poison: service.getQueueClient(names.poison) };
    await Promise.all(
      [queues.wakes, queues.poison].map((queue) => inTime((abortSignal) => queue.createIfNotExists({ abortSignal }))),
    );
    return queues;
  }

  const ready = () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));

  async function ask<T>(what: (queues: Queues, abortSignal: AbortSignal) => Promise<T>): Promise<T> {
    const queues = await ready();
    try {
      return await inTime((abortSignal) => what(queues, abortSignal));
    } catch (error) {
      // Somebody has deleted them: the next call makes them again.
      if (queueErrorCode(error) === 'QueueNotFound') made = undefined;
      throw error;
    }
  }

  async function remove({ id, pop }: z.infer<typeof receiptSchema>): Promise<void> {
    try {
      await ask(({ wakes }, abortSignal) => wakes.deleteMessage(id, pop, { abortSignal }));
    } catch (error) {
      const code = queueErrorCode(error);
      if (code !== 'MessageNotFound' && code !== 'PopReceiptMismatch') throw error;
    }
  }

  async function bury(wake: Omit<ReceivedWakeUp, 'key' | 'generation'>, reason: string): Promise<void> {
    const receipt = receiptSchema.parse(wake.receipt);
    const text = wakeMessage.buried(receipt.text, wake, reason);
    await ask(({ poison }, abortSignal) => poison.sendMessage(text, { ...forEver, abortSignal }));
    await remove(receipt);
  }

  async function readOrBury(item: DequeuedMessageItem): Promise<readonly ReceivedWakeUp[]> {
    const received = {
      receipt: { id: item.messageId, pop: item.popReceipt, text: item.messageText },
      dequeueCount: item.dequeueCount,
      insertedAt: item.insertedOn.toISOString(),
    };
    const read = wakeMessage.read(item.messageText);
    if (!('unreadable' in read)) return [{ ...read, ...received }];
    log.warn('wake-up cannot be read', { messageId: item.messageId, reason: read.unreadable });
    // One that cannot be buried now comes back and is met again.
    await bury(received, read.unreadable).catch((error: unknown) => log.error('wake-up cannot be buried', error));
    return [];
  }

  return {
    async put(wake, delaySeconds) {
      const visibilityTimeout = Math.ceil(Math.min(Math.max(delaySeconds, 0), longestDelaySeconds));
      const text = wakeMessage.write(wake);
      await ask(({ wakes }, abortSignal) => wakes.sendMessage(text, { ...forEver, visibilityTimeout, abortSignal }));
    },

    async receive(max, visibilitySeconds) {
      const wanted = { numberOfMessages: max, visibilityTimeout: visibilitySeconds };
      const { receivedMessageItems } = await ask(({ wakes }, abortSignal) =>
        wakes.receiveMessages({ ...wanted, abortSignal }),
      );
      return (await Promise.all(receivedMessageItems.map(readOrBury))).flat();
    },

    done: (wake) => remove(receiptSchema.parse(wake.receipt)),

    bury,

    async counts() {
      const [waiting, poison] = await ask(({ wakes, poison: buried }, abortSignal) =>
        Promise.all([wakes, buried].map((queue) => queue.getProperties({ abortSignal }))),
      );
      return { waiting: waiting?.approximateMessagesCount ?? 0, poison: poison?.approximateMessagesCount ?? 0 };
    },
  };
}

function inTime<T>(call: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
  return withinDeadline('Azure Queues', deadlineInMs, call);
}
