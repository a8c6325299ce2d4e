/** What the author's guide, the templates and the catalogs of messages say of each other. */
package org.replycodes.content;
