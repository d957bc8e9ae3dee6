import { releaseCase } from '../../app/desk/release-case';
import type { Ports } from '../../app/ports/ports';
import { standingAnswer } from '../../domain/desk/upward/questions-of';
import { toldSavedCard } from '../../views/desk/told-saved-card';
import { say } from '../../views/words';
import { sentence, type Answer, type Turn } from '../turn';
import type { Holder } from './with-right';
import { upwardOptions } from './upward-options';

/** Lets a leader's answer go wide, for those who run the group's cases. */
export async function pressRelease(ports: Ports, turn: Turn, { group, by }: Holder, caseId: string): Promise<Answer> {
  const released = await releaseCase(ports, group, caseId, by);
  if (released === undefined) return sentence(turn, 'upward.refused.noCase');
  const { about, result } = released;
  if (result.kind === 'refused') return sentence(turn, `upward.refused.${result.why}`);
  const { question } = about;
  const answer = question && standingAnswer(about, question.nth);
  const told = say(turn.language, 'upward.releasedNote');
  if (question === undefined || answer === undefined) return { text: told };
  return toldSavedCard({ question, answer }, upwardOptions(ports, turn, group, told));
}
