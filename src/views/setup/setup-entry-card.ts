import type { Group } from '../../domain/group';
import type { Setup } from '../../domain/setup/setup';
import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { labelledLine } from '../labelled-line';
import { noteCard } from '../note-card';
import { shownText } from '../shown-text';
import { say } from '../words';
import { setupData } from './setup-data';

/** What stands in the channel for everybody: the way into the set-up, or which group there is. */
export function setupEntryCard(
  { state, language, offeredTo, outline, channel }: Setup,
  {
    setupId,
    group,
    chairName,
  }: { readonly setupId: string; readonly group: Group | undefined; readonly chairName: string | undefined },
): CardMessage {
  if (state === 'taken' || state === 'created' || state === 'creating') {
    const own = group?.language ?? language;
    const chair = chairName === undefined ? say(own, 'reply.unknownName') : shownText(chairName);
    const name = shownText(group?.name ?? outline.name);
    const hasLeft = state !== 'taken' && group !== undefined && group.channel.channelId !== channel.id;
    const which = state === 'taken' ? 'taken' : 'created';
    return noteCard(
      {
        title: say(own, `setup.${which}Title`, { group: name }),
        lines: [
          labelledLine('', say(own, hasLeft ? 'setup.movedText' : `setup.${which}Text`, { chair })),
          labelledLine('', say(own, which === 'taken' || hasLeft ? 'setup.takenHow' : 'setup.createdNext')),
        ],
      },
      own,
    );
  }
  const offered = offeredTo?.name ?? '';
  return noteCard(
    {
      title: say(language, 'setup.entryTitle'),
      lines: [
        labelledLine('', say(language, 'setup.entryText')),
        labelledLine('', say(language, 'setup.entryHow')),
        ...(offered === ''
          ? []
          : [labelledLine('', say(language, 'setup.entryOffered', { person: shownText(offered) }))]),
      ],
      buttons: [
        cardButton(
          say(language, 'setup.start'),
          setupData('setup.show', { kind: 'setup', id: setupId }, language, { view: 'resume' }),
          { style: 'positive', inputs: 'none' },
        ),
      ],
    },
    language,
  );
}
