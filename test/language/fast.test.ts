import { loadFastEngine } from '../../src/language/index.ts'
import { languageContract } from './contract.ts'

languageContract('fast', loadFastEngine)
