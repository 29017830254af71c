import { englishNameWords } from '../../language/en/names.ts'
import { type ActorModel, parseActorModel } from './model.ts'

let loading: Promise<ActorModel> | undefined

/**
 * What recognises the persons, organisations and places of English news.
 *
 * The model is a file of its own, some 200 kB compressed, loaded at the first call and remembered.
 *
 * @throws NewsquizError (rejects) `model/shape` where the file is damaged.
 */
export function loadActorModel(): Promise<ActorModel> {
  loading ??= import('../en/actor-model.ts').then(({ default: text }) =>
    parseActorModel(text, englishNameWords),
  )
  return loading
}
