/**
 * What a template may be filled with. No number, null or undefined: adaptivecards-templating makes them a text that is
 * not a string, the word «null», or the placeholder itself. Only a button's data, which nobody reads, is free.
 */
export interface View {
  readonly [key: string]: string | boolean | View | readonly View[] | ButtonData;
}

/** What a button sends back. */
export interface ButtonData {
  readonly v: 1;
  readonly verb: string;
  readonly [key: string]: string | number;
}
