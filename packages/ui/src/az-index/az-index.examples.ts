export const examples = {
  gaps: {
    current: 'C',
    letters: [...'ABCDEFGJLMNPRSTV'].map((letter, index) => ({
      letter,
      count: 3 + index * 2,
      href: `/annuaire/${letter.toLowerCase()}/`,
    })),
  },
};
