/** What holds for every page of a built site, and the small sites that show it in extremes. */
package org.replycodes.site;
