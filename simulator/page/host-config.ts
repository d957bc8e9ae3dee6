const text = { default: '#242424', subtle: '#5c5c5c' };

function colours(foreground: string, subtle: string): object {
  const pair = (colour: string, weak = colour): object => ({ default: colour, subtle: weak });
  return {
    default: pair(foreground, subtle),
    dark: pair(foreground, subtle),
    light: pair(subtle),
    accent: pair('#4648a8'),
    good: pair('#0e6027'),
    warning: pair('#7a4b00'),
    attention: pair('#a4262c'),
  };
}

function container(backgroundColor: string, borderColor: string): object {
  return { backgroundColor, borderColor, foregroundColors: colours(text.default, text.subtle) };
}

/** How Teams looks in its light theme, near enough; every colour has AA contrast on every background here. */
export const hostConfig = {
  hostCapabilities: { capabilities: null },
  choiceSetInputValueSeparator: ',',
  supportsInteractivity: true,
  fontTypes: {
    default: {
      fontFamily: "'Segoe UI', system-ui, -apple-system, 'Noto Sans', 'Liberation Sans', sans-serif",
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: "ui-monospace, 'Cascadia Mono', 'Liberation Mono', monospace",
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
  },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#e0e0e0' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container('#ffffff', '#e0e0e0'),
    emphasis: container('#f5f5f5', '#e0e0e0'),
    accent: container('#ebecfb', '#b6b8e8'),
    good: container('#e8f5ea', '#a5d6ad'),
    warning: container('#fdf3dc', '#e7c57a'),
    attention: container('#fdeeee', '#eab0b2'),
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { suffix: ' *', suffixColor: 'attention', weight: 'bolder' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'bolder', size: 'small', spacing: 'small' },
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
    preExpandSingleShowCardAction: false,
  },
  adaptiveCard: { allowCustomStyle: false },
  table: { cellSpacing: 8 },
  textBlock: { headingLevel: 3 },
  textStyles: {
    heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false, fontType: 'default' },
    columnHeader: { size: 'default', weight: 'bolder', color: 'default', isSubtle: false, fontType: 'default' },
  },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 150, size: 'default', color: 'default', isSubtle: false },
    value: { weight: 'default', wrap: true, size: 'default', color: 'default', isSubtle: false },
    spacing: 16,
  },
};
