package org.snapback.sanctions.screening.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Words that say little of who is meant. All are small Latin letters, as {@link Words} makes them. */
final class Vocabulary {
    /** Legal forms of companies. */
    static final Set<String> FORMS = words("""
            llc ltd limited inc incorporated corp corporation co company plc llp lp gmbh mbh ag kg sa sas sarl srl spa
            bv nv ab as oy oyj aps sro doo dooel ood eood ad ead zao oao ooo pao ao tov prat pat pjsc ojsc cjsc jsc
            fze fzco fzc dmcc wll bsc sal pte pty sdn bhd kft zrt sp zoo pt tbk cv spolka joint stock public closed open
            private""");

    /** What many companies do or call themselves. */
    static final Set<String> BUSINESS = words("""
            bank group holding holdings trading trade international global general industrial industry industries
            shipping marine maritime transport transportation logistics services service management investment
            investments development construction engineering technology technologies technical energy oil gas petroleum
            petrochemical chemical import export commercial comercializadora comercial inversiones constructora
            enterprise enterprises foundation organization organisation association federal state national republic
            research institute center centre factory plant works company aviation airlines air insurance finance
            financial capital real estate production products systems solutions""");

    /** Titles and forms of address. */
    static final Set<String> TITLES = words("""
            mr mrs ms miss dr prof professor sir lord lady gen general col colonel maj major capt captain lt lieutenant
            sgt hon honorable sheikh shaykh sheik haji hajji mullah mawlawi maulavi maulawi molvi qari hafiz imam
            ayatollah sayyid sayed eng engineer pan pani gospodin""");

    /** Particles and filling words. */
    static final Set<String> PARTICLES = words("""
            of the and for in de da di du del della la le les el al an ul ibn bin bint ben abu abd von van der den ter
            dos das do und et na""");

    private Vocabulary() {}

    private static Set<String> words(String text) {
        return Set.copyOf(new HashSet<>(Arrays.asList(text.strip().split("\\s+"))));
    }
}
