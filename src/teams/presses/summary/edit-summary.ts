import { changeSummary } from '../../../app/desk/summary/change-summary';
import { keepDraft } from '../../../app/desk/summary/keep-draft';
import type { Ports } from '../../../app/ports/ports';
import { changeLines } from '../../../domain/summary/change-lines';
import { takeIn } from '../../../domain/summary/take-in';
import { parseSummaryForm, type SummaryForm } from '../../../views/desk/summary/parse-summary-form';
import { summaryFormCard } from '../../../views/desk/summary/summary-form-card';
import { summaryField } from '../../../views/desk/summary/summary-form-fields';
import { newsAtOnce } from '../../../views/desk/summary/summary-news-card';
import { problemText } from '../../../views/problem-text';
import { rawForm } from '../../../views/raw-form';
import { say } from '../../../views/words';
import { sentence, type Answer, type Turn } from '../../turn';
import type { Leader } from '../as-leader';
import { drawDraft, summaryOptions } from './draw-summary';
import type { SummaryPress } from './summary-verb-press';
import { changerName, toldOf } from './told-of';

type EditPress = Extract<SummaryPress, { verb: 'summaryEdit' | 'summarySave' | 'summaryTakeIn' }>;

/** Opens a portion of the draft, saves it, or takes in what is new. A saved form gives the draft back. */
export async function editSummary(ports: Ports, turn: Turn, press: EditPress, leader: Leader): Promise<Answer> {
  const draft = await keepDraft(ports, leader.group, press.meetingId);
  if (draft === undefined) return sentence(turn, 'reply.refused.unknownMeeting');
  const { group } = leader;
  const { language } = turn;
  switch (press.verb) {
    case 'summaryEdit': {
      if (draft.summary.state === 'posted') {
        return drawDraft(ports, group, draft, language, [say(language, 'summaryTold.alreadyPosted')]);
      }
      const form = summaryFormCard(draft.summary, press, summaryOptions(group, draft, language));
      return form ?? drawDraft(ports, group, draft, language);
    }
    case 'summarySave':
      return saveForm(ports, turn, press, leader);
    case 'summaryTakeIn': {
      const typed = rawForm(press.form);
      const changed = await changeSummary(ports, group, press.meetingId, ({ summary, news }) =>
        takeIn(summary, {
          ...{ shownVersion: press.shown, by: leader.by },
          // Decided about is what stood on the card: it has an input there.
          offered: news.filter(({ fresh }) => typed[summaryField.takeIn(fresh.key)] !== undefined).slice(0, newsAtOnce),
          taken: news.flatMap(({ fresh: { key } }) => (typed[summaryField.takeIn(key)] === 'true' ? [key] : [])),
        }),
      );
      if (changed === undefined) return sentence(turn, 'reply.refused.unknownMeeting');
      const told = toldOf(changed.decision, language, [say(language, 'summaryForm.saved')]);
      const now = await keepDraft(ports, group, press.meetingId);
      return drawDraft(ports, group, now ?? changed.draft, language, told);
    }
  }
}

async function saveForm(
  ports: Ports,
  { language }: Turn,
  press: Extract<EditPress, { verb: 'summarySave' }>,
  { group, by }: Leader,
): Promise<Answer> {
  let form: SummaryForm | undefined;
  const changed = await changeSummary(ports, group, press.meetingId, ({ summary }) => {
    form = parseSummaryForm(press.form, summary);
    if (!form.ok) return { kind: 'again', summary };
    const { lines, intro } = form;
    return changeLines(summary, {
      ...{ shownVersion: press.shown, by, lines },
      ...(intro !== undefined && { intro }),
    });
  });
  if (changed === undefined || form === undefined) return sentence({ language }, 'reply.refused.unknownMeeting');
  const { decision, draft } = changed;
  const again = (told: readonly string[], typed: SummaryForm['typed']) => {
    const options = { ...summaryOptions(group, draft, language, told), typed };
    return summaryFormCard(draft.summary, press, options) ?? drawDraft(ports, group, draft, language, told);
  };
  if (!form.ok) {
    const label = say(language, 'summaryForm.text');
    const problems = form.problems.map((problem) => problemText(label, problem, language));
    return again([say(language, 'summaryForm.notSaved'), ...problems], form.typed);
  }
  if (decision.kind === 'refused' && decision.why === 'stale') {
    return again([say(language, 'summaryTold.staleTyped', { name: changerName(decision, language) })], form.typed);
  }
  return drawDraft(ports, group, draft, language, toldOf(decision, language, [say(language, 'summaryForm.saved')]));
}
