const inks = (text: string, subtle = text) => ({ default: text, subtle });

const paper = (backgroundColor: string) => ({
  backgroundColor,
  foregroundColors: {
    default: inks('#242424', '#616161'),
    accent: inks('#4f52b2'),
    good: inks('#0e6027'),
    warning: inks('#7a4b00'),
    attention: inks('#a4262c'),
    dark: inks('#242424'),
    light: inks('#616161'),
  },
});

const font = {
  fontFamily: "'Segoe UI', 'Noto Sans', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
};

/** A host config in the manner of Teams' light theme. */
export const teamsLook = {
  supportsInteractivity: true,
  fontTypes: { default: font, monospace: { ...font, fontFamily: 'monospace' } },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#e0e0e0' },
  containerStyles: {
    default: paper('#ffffff'),
    emphasis: paper('#f5f5f5'),
    good: paper('#e8f5ea'),
    warning: paper('#fdf3dc'),
    attention: paper('#fdeeee'),
    accent: paper('#ebecfb'),
  },
  inputs: { label: { requiredInputs: { suffix: ' *', suffixColor: 'attention' }, inputSpacing: 'small' } },
  actions: {
    maxActions: 6,
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
  },
  table: { cellSpacing: 8 },
};

/** What the renderer leaves to the host. */
export const teamsStyle = `
  * { box-sizing: border-box }
  body { margin: 0; font: 14px 'Segoe UI', 'Noto Sans', sans-serif }
  p { margin: 0 }
  .paper { border: 1px solid #d6d6d6; border-radius: 8px }
  .ac-textBlock, .ac-richTextBlock, .ac-pushButton { overflow-wrap: anywhere }
  .ac-input:not([type=radio]):not([type=checkbox]) { width: 100%; min-height: 32px; font: inherit; padding: 5px 8px }
  .ac-pushButton { font: inherit; padding: 6px 16px; border: 1px solid #868686; border-radius: 4px; background: #fff }
  .ac-pushButton.style-positive { background: #4f52b2; border-color: #4f52b2; color: #fff }
`;

const widths = ['veryNarrow', 'narrow', 'standard', 'wide'];

/** The card as Teams shows it at a width: the renderer of the package does not know `targetWidth`. */
export function fitToWidth(node: unknown, width: 'narrow' | 'standard'): unknown {
  if (Array.isArray(node))
    return node.filter((child) => isShown(child, width)).map((child) => fitToWidth(child, width));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, fitToWidth(child, width)]));
}

function isShown(node: unknown, width: string): boolean {
  if (typeof node !== 'object' || node === null || !('targetWidth' in node)) return true;
  const [, bound, name = ''] = /^(?:(atLeast|atMost):)?(\w+)$/.exec(String(node.targetWidth)) ?? [];
  const difference = widths.indexOf(width) - widths.indexOf(name);
  if (bound === 'atLeast') return difference >= 0;
  return bound === 'atMost' ? difference <= 0 : difference === 0;
}
