export const examples = { labelled: { label: 'Samedi 21 novembre' } };
