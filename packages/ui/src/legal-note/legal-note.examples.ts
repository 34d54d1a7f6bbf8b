export const examples = { titled: { title: 'Conservation des données' } };
