export const examples = { standard: {} };
