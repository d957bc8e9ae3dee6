export const edge = 'botbuilder lives here';
