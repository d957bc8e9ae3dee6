import type { Language } from '../domain/language';
import { say } from './words';

/** What it means that a step of the meeting that is `when` was not done in time, and what is left to do by hand. */
export function skippedStepText(
  step: string,
  when: string,
  language: Language,
): { readonly happened: string; readonly todo: string; readonly canPost: boolean } {
  const command = say(language, 'command.missing');
  if (step.startsWith('remind')) {
    // Two that are skipped are two notes, and are not to look like one that came twice.
    const nth = step.split('.')[1] ?? '';
    const happened = say(language, 'chairNote.remindSkipped', { when, nth });
    return { happened, todo: say(language, 'chairNote.askDo', { command }), canPost: false };
  }
  if (step === 'deadline') {
    const happened = say(language, 'chairNote.deadlineSkipped', { when });
    return { happened, todo: say(language, 'chairNote.askDo', { command }), canPost: false };
  }
  if (step === 'post') {
    const todo = say(language, 'chairNote.postDo', { button: say(language, 'chairPreview.postNow') });
    return { happened: say(language, 'chairNote.postSkipped', { when }), todo, canPost: true };
  }
  return {
    happened: say(language, 'chairNote.otherSkipped', { when }),
    todo: say(language, 'chairNote.otherDo'),
    canPost: false,
  };
}
