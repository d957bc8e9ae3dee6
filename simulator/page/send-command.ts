import type { Command, CommandOutcome } from './protocol';
import { words } from './words';

/** Asks the server; returns the sentence to show, undefined when there is none. Never rejects. */
export async function sendCommand(command: Command): Promise<{ isFine: boolean; sentence: string | undefined }> {
  try {
    const response = await fetch('/page/command', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(command),
    });
    if (!response.ok) return { isFine: false, sentence: words.outcome.refused };
    const outcome = (await response.json()) as CommandOutcome;
    if (outcome.result === 'done') return { isFine: true, sentence: outcome.text };
    return { isFine: false, sentence: outcome.text ?? words.outcome[outcome.result] };
  } catch {
    return { isFine: false, sentence: words.outcome.offline };
  }
}
