/** Where the model is. */
export const MODEL_FILE = 'src/read/en/actor-model.ts'

/** The module that holds a model. */
export function modelFile(text: string): string {
  return `// Made by npm run train:actors; NOTICE.md says from what.\nexport default '${text}'\n`
}
