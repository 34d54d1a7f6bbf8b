export const examples = {
  one: { seed: 'fanfare' },
  two: { seed: 'kayak' },
  three: { seed: 'encres' },
  four: { seed: 'jardins' },
  five: { seed: 'theatre' },
  six: { seed: 'hiver' },
};
