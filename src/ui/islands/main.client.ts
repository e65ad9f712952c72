import { enhanceChoices } from './choose.client.ts';
import { enhanceEntryGrids } from './entry-grid.client.ts';
import { enhanceTrees } from './filter-tree.client.ts';
import { enhanceMarginNotes } from './margin-notes.client.ts';
import { enhancePickers } from './picker.client.ts';
import { enhanceReading } from './reading.client.ts';
import { enhancePulse } from './reading-pulse.client.ts';
import { enhanceSlips } from './slip.client.ts';
import { enhanceSuggestions } from './suggest.client.ts';

// The one entry of the browser kit, built to dist/assets/app.js. Every page works without it.
enhanceSlips();
enhanceEntryGrids();
enhanceReading();
enhancePulse();
enhanceChoices();
enhancePickers();
enhanceSuggestions();
enhanceMarginNotes();
enhanceTrees();
