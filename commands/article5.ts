import { topicCommand } from '../src/command/topic.ts';

export default topicCommand('article5', 'Article 5', ['Article 5', 'collective defense', 'the clause']);
