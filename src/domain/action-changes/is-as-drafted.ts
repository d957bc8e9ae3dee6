import type { Action } from '../action';
import type { LocalDate } from '../calendar';

/** Is the action what the form says, as it was when it was made? Whatever has been done with it since. */
export function isAsDrafted(
  action: Action,
  draft: {
    readonly text: string;
    readonly owner?: { readonly id: string } | undefined;
    readonly areaId?: string | undefined;
    readonly due?: LocalDate | undefined;
  },
): boolean {
  const [made] = action.history;
  const given = action.history.find(({ what }) => what === 'handedOver');
  const owner = given === undefined ? action.owner : given.from;
  return (
    action.text === draft.text &&
    made?.due === draft.due &&
    owner?.id === draft.owner?.id &&
    action.area?.id === draft.areaId
  );
}
