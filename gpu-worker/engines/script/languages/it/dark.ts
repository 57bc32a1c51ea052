import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Tre colpi a mezzanotte', 'Nessuno alla porta', 'La casa che riceveva visite'],
      blurb: [
        'Ogni notte qualcuno bussa tre volte a una porta isolata. Un mattino la neve mostra chi era.',
        'Tre colpi ogni notte, e mai un volto. Poi cade la prima neve e racconta la verità.',
      ],
      lines: {
        hook: [
          "Ogni notte, tre minuti dopo la mezzanotte, qualcuno bussava all'ultima casa {place}. Tre volte.",
          "Tre colpi. Ogni notte, appena passata la mezzanotte, all'ultima casa {place}, dove non porta alcun sentiero.",
        ],
        setup: [
          '{name}, {hero} che non temeva quasi niente, apriva sempre. Fuori non trovava che il freddo e il buio.',
          'Le prime notti {name} corse ad aprire. Non un volto, non un lume, non un respiro. Solo il buio.',
        ],
        step: [
          'I vicini alzavano le spalle. È il vento, dicevano, e intanto si erano inchiodati le finestre.',
          "Appese un campanello alla maniglia e vegliò fino all'alba. Il campanello non si mosse nemmeno una volta.",
        ],
        rising: [
          'Così smise di aprire. Restava accanto alla candela, contava i colpi e imparò ad aspettare il silenzio.',
          'Cominciò ad ascoltare meglio. Erano colpi lenti, pazienti, da ospite che ha tutto il tempo del mondo.',
        ],
        deeper: [
          'La nona notte il terzo colpo non arrivò. E quella attesa fu peggiore di tutti i colpi sentiti prima.',
          'Ogni notte suonavano un poco più vicini, come se nel buio la porta diventasse via via più sottile.',
        ],
        turn: [
          'Poi nevicò. Al mattino trovò delle impronte, nude e strette, che si allontanavano dalla sua porta.',
          "Venne la prima neve. All'alba una sola traccia di piedi nudi andava dalla sua soglia verso gli alberi.",
        ],
        peak: [
          'Cercò nella neve le tracce di chi era arrivato. Non ce ne erano. Chiunque fosse, era soltanto uscito.',
          'Cercò la traccia che portava alla casa e non la trovò. Nessuno era venuto. Qualcuno se ne era andato.',
        ],
        release: [
          'In tutte quelle notti nessuno chiedeva di entrare. Qualcosa, qui dentro, chiedeva di uscire.',
          'I colpi non erano mai venuti da fuori. Bussavano da dentro, e pregavano di poter andare via.',
        ],
        ending: [
          'Quella notte {name} dormì finalmente bene. A mezzanotte e tre, dal freddo, bussarono per tornare a casa.',
          'Ora la casa era vuota e silenziosa. Finché, passata la mezzanotte, la maniglia girò piano piano.',
        ],
      },
    },
    mirror: {
      title: ['Lo specchio in anticipo', 'Sette secondi', 'Non comprate questo specchio'],
      blurb: [
        'Un vecchio specchio mostra la stanza con qualche secondo di ritardo. Poi, una notte, in anticipo.',
        'Lo specchio non gli era costato quasi niente. Dapprima il riflesso era lento. Poi lo superò.',
      ],
      lines: {
        hook: [
          'Lo specchio costava una miseria. {Place} il venditore disse solo: non lasciare mai che ti superi.',
          '{name} trovò lo specchio {place}, contro un muro, con un biglietto: prendilo, ma non guardare due volte.',
        ],
        setup: [
          "{name}, {hero} che rideva delle superstizioni, lo appese nell'ingresso e dimenticò l'avvertimento.",
          "Stava bene nell'ingresso. {name}, {hero} che viveva da solo, era contento di avere un secondo volto in casa.",
        ],
        step: [
          'Era lento, tutto qui. Lui alzava la mano, e il riflesso alzava la sua soltanto un attimo dopo.',
          'Il terzo giorno se ne accorse. Sbadigliò, si voltò, e nel vetro stava ancora sbadigliando.',
        ],
        rising: [
          'Il riflesso era in ritardo. Prese un orologio: sette secondi. La sera dopo erano cinque, poi due.',
          'Contò. Sette secondi di ritardo il lunedì, quattro il martedì. Il riflesso lo stava raggiungendo.',
        ],
        deeper: [
          'Venerdì fu puntuale, come ogni specchio onesto. Lui gli dormì accanto e non sognò proprio niente.',
          'Per una sera fu uno specchio qualunque. Quasi gli venne da ridere, e lo specchio rise insieme a lui.',
        ],
        turn: [
          'Poi il vetro si mosse per primo. Il riflesso si girò verso la porta, e solo dopo lui udì il passo.',
          'Sabato il riflesso batté le palpebre, e lui soltanto dopo. Non era più in ritardo. Lo aveva superato.',
        ],
        peak: [
          'Sette secondi di anticipo. Si vide guardare oltre la propria spalla, e vide la bocca aprirsi per gridare.',
          'Nel vetro si vide impallidire, barcollare indietro e alzare le braccia contro qualcosa alle sue spalle.',
        ],
        release: [
          'Gli restavano sette secondi. Li usò male: guardò lo specchio, e non la stanza dietro di sé.',
          'Sette secondi sono tanti. Non si girò. Non riusciva a smettere di guardare che cosa avrebbe fatto.',
        ],
        ending: [
          'Lo specchio è di nuovo in vendita. Dicono che sia vuoto, ma ogni tanto qualcuno bussa sul vetro.',
          "Trovarono l'ingresso in ordine e lo specchio pulito. Dentro, piccolissimo, un uomo aspetta il suo turno.",
        ],
      },
    },
    scratching: {
      title: ['Che cosa aspetta alla porta', 'Chi dormiva accanto al fuoco', 'Fammi entrare'],
      blurb: [
        'Una tempesta, una capanna isolata e un fedele compagno che gratta alla porta. O forse no?',
        "Nella notte peggiore dell'anno qualcosa gratta per entrare. Sa il suo nome e non ha fretta.",
      ],
      lines: {
        hook: [
          'Chi vive {place} con la sola compagnia di {pet} ha una regola: dopo il tramonto la porta resta chiusa.',
          '{name} aveva un solo amico {place}, {pet}, e una sola regola: dopo il tramonto la porta resta chiusa.',
        ],
        setup: [
          "Quell'anno la tempesta venne presto. Alle sei era già notte, e {name}, {hero}, sedeva solo accanto al fuoco.",
          'Una notte di novembre il vento strappava le tegole, e {name}, {hero}, avvicinò la sedia al fuoco.',
        ],
        step: [
          'Aveva cucinato per due, come sempre, e posato una ciotola per terra, accanto alle pietre calde.',
          'Canticchiò per non sentire il vento, e posò una seconda ciotola vicino al focolare.',
        ],
        rising: [
          'Verso mezzanotte sentì grattare, in basso, contro il legno. Ma certo, pensò, fuori manca ancora {pet.il}.',
          'Poi qualcosa grattò alla porta, piano, con cautela. È {pet.il}, pensò. Povera bestia, con questo tempo.',
        ],
        deeper: [
          'Uggiolava proprio come un amico che ha freddo. Aveva già la mano sul catenaccio quando ricordò la regola.',
          'Un buon amico sa aspettare, ma questo non smetteva. Grattava come se contasse le assi, a una a una.',
        ],
        turn: [
          'Dalla fessura vide pelo bagnato e due occhi che conosceva. Sorrise e allungò la mano verso il catenaccio.',
          'Guardò dal buco della serratura. Pelo, pioggia, e gli occhi che amava. Rise di sé e afferrò il catenaccio.',
        ],
        peak: [
          'Alle sue spalle, accanto al fuoco, qualcuno sospirò. Si voltò. Là, al caldo, dormiva beato {pet.il}.',
          'Poi dal focolare venne uno sbadiglio. Sulle pietre calde, fin dalla sera, dormiva tranquillo {pet.il}.',
        ],
        release: [
          "Lasciò il catenaccio, piano piano. Dall'altra parte, piano piano, qualcosa lasciò la maniglia.",
          'Non si mosse. Fuori il lamento cessò, come quando si posa un attrezzo che non ha funzionato.',
        ],
        ending: [
          'Per un poco ci fu solo la pioggia. Poi dal buio, con la sua stessa voce, disse: fammi entrare, {name}.',
          "Tacque fino all'alba. Poi parlò con la voce di sua madre: {name}, fa così freddo qui fuori.",
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: ['Il ladro che rubava la luce', 'Il caso delle chiavi scomparse', 'Un ladro molto piccolo'],
      blurb: [
        'Chiavi, monete e cucchiai spariscono di notte senza un segno di scasso. Qualcuno segue il luccichio.',
        'Qualcosa ruba tutto ciò che brilla, e nessuno vede niente. La pista porta a una finestra impensata.',
      ],
      lines: {
        hook: [
          "Prima fu una chiave. Poi un cucchiaio d'argento, una fede, una moneta. Niente di forzato, niente di rotto.",
          'Diciannove furti in un mese, sempre uguali: una finestra aperta di un palmo, e un oggetto lucente in meno.',
        ],
        setup: [
          'Così chiamarono {name}, {hero} con un dono raro: sapeva star fermo più a lungo di qualunque ladro.',
          '{name}, {hero} con un taccuino e i piedi freddi, accettò il caso perché nessun altro ci credeva.',
        ],
        step: [
          'Fece un elenco. Non mancava nulla di caro, solo ciò che luccicava. Un ladro che non sa contare, annotò.',
          'I ricchi sospettavano dei poveri, i poveri dei ricchi. {name} misurò le finestre. Ci passava a stento una mano.',
        ],
        rising: [
          'Lucidò un cucchiaio finché brillò come una stella, lo posò {place} e si nascose dietro una botte.',
          'La trappola era semplice: un bottone lucente {place}, parecchia luna e una notte senza sonno.',
        ],
        deeper: [
          "Passò mezzanotte, passò l'una, passarono le due. Il mondo dormiva, e la nebbia gli giocava brutti scherzi.",
          'Piovve. Pensò al suo letto caldo, e a quanta gente furba in quel momento rideva di lui.',
        ],
        turn: [
          'Alle tre qualcosa si mosse. Non era una persona, niente affatto. Era {culprit}, con il tesoro in bocca.',
          'Poi il ladro arrivò, senza maschera e senza rumore: {culprit}, con tutta calma, raccolse il premio.',
        ],
        peak: [
          "L'inseguì sopra i muri e sotto i carri, fino a una finestra dove ardeva ancora una debole candela.",
          "Via di corsa, e {name} dietro, attraverso i giardini, fino all'ultima casa, dove c'era un lume acceso.",
        ],
        release: [
          'Là dentro una vecchia che quasi non vedeva girava chiavi e cucchiai alla luce della candela, uno a uno.',
          'Là dentro una vecchia era malata. {Culprit.il} posò il dono sulla coperta, dove ne brillavano altri trenta.',
        ],
        ending: [
          'Un inverno lei {culprit:gli|le} aveva dato da mangiare, e il debito si pagava in luce. {name} chiuse il caso: ladro ignoto.',
          'Un tempo lei {culprit:gli|le} aveva salvato la vita. {name} scrisse nel rapporto: nessun ladro, solo qualcuno che dice grazie.',
        ],
      },
    },
    letters: {
      title: ['Lettere con la data di domani', 'Il mittente senza nome', 'Dodici lettere'],
      blurb: [
        'Ogni anno, lo stesso giorno, arriva una lettera senza mittente con la data di domani. E ha ragione.',
        "Qualcuno le scrive una volta all'anno e sa che cosa porterà il giorno dopo. Chi tiene la penna?",
      ],
      lines: {
        hook: [
          'La lettera arrivava ogni anno la stessa mattina. Niente bollo, niente mittente, e la data di domani.',
          "Una volta all'anno c'era una lettera sullo zerbino. Inchiostro secco, carta vecchia, e la data di domani.",
        ],
        setup: [
          "{name}, {hero}, le conservava tutte. Prendi il secondo battello, diceva una. Il primo affondò entro un'ora.",
          'Una riga sola, e sempre giusta. Non prestargli soldi. Chiama tua sorella. {name} imparò a obbedire.',
        ],
        step: [
          'Chiese alla posta, chiese ai vicini. Nessuno aveva visto anima viva arrivare alla sua porta.',
          "Una volta vegliò tutta la notte per sorprendere il mittente. All'alba batté le palpebre, ed era già lì.",
        ],
        rising: [
          'La dodicesima era diversa. Diceva: fatti trovare {place} al crepuscolo, e porta {thing.il} della soffitta.',
          'Poi venne la dodicesima, più lunga. Prendi dalla soffitta {thing.il}, e vieni stasera {place}.',
        ],
        deeper: [
          'Per poco non restò a casa. Ma non si discute con una mano che ti ha salvato la vita tre volte.',
          'Le tremavano le mani. Da dodici anni voleva vedere chi teneva tanto a lei.',
        ],
        turn: [
          "Nella nebbia non c'era nessuno. Solo una pietra smossa e, sotto la pietra, una scatola di latta vuota.",
          'Era sola. Chiamò, e nessuno rispose. Ai suoi piedi una pietra pareva meno salda delle altre.',
        ],
        peak: [
          'Era proprio della misura giusta per {thing.il}. Dentro, dodici fogli bianchi, una penna e un biglietto.',
          'Là sotto una scatola di latta, con il posto per {thing.il}, una penna e dodici fogli ancora bianchi.',
        ],
        release: [
          'Il biglietto diceva: ora sai che cosa avevi bisogno di sentire. Finalmente riconobbe la mano. Era la sua.',
          'Prese la penna per provarla, scrisse il suo nome e le mancò il fiato. La scrittura era la stessa.',
        ],
        ending: [
          'Così si sedette, e scrisse a una giovane spaventata di dodici anni prima: prendi il secondo battello.',
          'Quella sera {name} scrisse la prima. Da qualche parte, nel passato, una ragazza aspettava la posta.',
        ],
      },
    },
    ice: {
      title: ['La corona che si sciolse', 'Rubata da una torre chiusa', 'Nessuna orma nella neve'],
      blurb: [
        "Un tesoro sparisce da una torre chiusa, e intorno la neve è intatta. C'è solo un po' d'acqua.",
        "Una porta, una chiave, neve fresca tutto intorno, e la corona non c'è più. La risposta era in vista.",
      ],
      lines: {
        hook: [
          "Alle dieci la corona di vetro era nella torre. All'alba non c'era più, e la porta era ancora chiusa.",
          'Una torre, una porta, una chiave. Al mattino la corona di vetro era sparita, e niente era rotto.',
        ],
        setup: [
          "Il padrone, {owner} pieno di debiti, l'aveva mostrata agli ospiti alla luce di una sola candela.",
          "La sera prima {owner} l'aveva mostrata {place} a quaranta ospiti. Nessuno aveva potuto toccarla.",
        ],
        step: [
          'Brillava come nulla al mondo, giuravano gli ospiti, così limpida che quasi pareva respirare.',
          "Valeva un regno, diceva lui. E la settimana prima l'aveva assicurata proprio per quella somma.",
        ],
        rising: [
          "Le guardie erano rimaste sulle scale tutta la notte. Avevano udito solo, verso l'alba, un lento gocciolio.",
          "L'unica chiave era al collo del padrone. Le guardie non avevano dormito, e nessuno era passato.",
        ],
        deeper: [
          'Fuori la neve era alta e liscia. Di lì non era passato un ladro, a meno che il ladro non pesasse nulla.',
          'Niente scale, niente corde, niente orme. Intorno alla torre la neve era un lenzuolo in cui nessuno ha dormito.',
        ],
        turn: [
          "Poi venne {name}, {hero} che non cercava mai i ladri. Cercava ciò che c'era, ed era di troppo.",
          "{name}, {hero} di poche parole, non chiese che cosa mancasse. Chiese che cosa prima non c'era.",
        ],
        peak: [
          "Sul tavolo c'era dell'acqua. Non molta, solo un cerchio e, accanto al cerchio, una candela consumata.",
          'Si inginocchiò e toccò il pavimento. Era bagnato. Poi guardò la candela, e cominciò a sorridere.',
        ],
        release: [
          'Nessuno ha rubato la corona, disse. Se ne è andata da sola, goccia dopo goccia. Era di ghiaccio.',
          "Qui non è mai entrato un ladro, disse. Lei l'ha scolpita nel ghiaccio, e la candela ha fatto il resto.",
        ],
        ending: [
          '{Owner.il} diventò bianco come la neve. Il miglior nascondiglio per una bugia, disse {name}, è al freddo.',
          '{Owner.il} non disse nulla. {name} si mise il cappello: la prossima volta usi il vetro. Tiene meglio i segreti.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['Il cappotto sulla lapide', 'Voleva solo tornare a casa', 'La passeggera della pioggia'],
      blurb: [
        'Diede un passaggio a una sconosciuta e le prestò il cappotto. Il giorno dopo andò a riprenderlo.',
        'Dicono che lì, col buio, non ci si debba fermare. Lui si fermò, per gentilezza. Così seppe il resto.',
      ],
      lines: {
        hook: [
          'Dicono che nelle notti di pioggia, {place}, non si debba fermare la macchina, chiunque alzi la mano.',
          "Qui tutti conoscono qualcuno che l'ha vista {place}, ferma ad aspettare sotto la pioggia, senza cappotto.",
        ],
        setup: [
          '{name}, {hero} sulla via di casa, non sapeva la storia. Vide {guest} al bordo della strada e frenò.',
          'Una notte di ottobre {name}, {hero}, vide {guest} nella luce dei fari. Era un uomo buono. Si fermò.',
        ],
        step: [
          'Lei si sedette dietro e a bassa voce disse un indirizzo. Aveva le mani, notò lui, bianche come la carta.',
          'Parlava poco. Quando lui le chiese perché fosse in giro così tardi, disse: cerco di tornare a casa.',
        ],
        rising: [
          'Tremava, e lui le diede il cappotto. Il riscaldamento era al massimo, eppure il suo fiato era una nuvola.',
          'In macchina fece così freddo che i vetri gelarono dentro. Senza una parola lui le porse il cappotto.',
        ],
        deeper: [
          'Gli chiese che ora fosse, e poi gli chiese in che anno fossero. Lui si mise a ridere. Lei no.',
          "A una curva girò il viso dall'altra parte. È stato qui, disse. Lui non vide altro che pioggia.",
        ],
        turn: [
          'Al cancello lui si voltò. Il sedile era bagnato, e vuoto. Una vecchia aprì, e si appoggiò allo stipite.',
          "Quando si fermò, lei non c'era più, e nessuna porta si era aperta. Bussò alla casa. Aprì una vecchia.",
        ],
        peak: [
          "Lei è il quinto, disse la vecchia. Era mia figlia. È morta {place}, stanotte sono vent'anni.",
          'La vecchia staccò una foto dal muro. Era lei? Mia figlia, disse. È successo {place}, tanto tempo fa.',
        ],
        release: [
          'Gli disse dove cercare. Al mattino lui trovò il cappotto sulla collina, piegato sopra una lapide.',
          'Non ci credette finché non vide la tomba. Il cappotto era sulla pietra, ben piegato, e asciutto.',
        ],
        ending: [
          'Lui lo lasciò lì. Dicono che non tremi più dal freddo, ma quando piove alza ancora la mano.',
          "In tasca c'era un biglietto: grazie, sei il primo che voleva sapere il mio nome. Lui lo aveva solo pensato.",
        ],
      },
    },
    nightTrain: {
      title: ["Il treno dopo l'ultimo treno", 'Fuori orario', 'Binario zero'],
      blurb: [
        "Dopo l'ultimo treno ne arriva ancora uno. Non è in nessun orario, e chi sale non scende mai.",
        "Aveva perso l'ultimo treno. Poi ne arrivò un altro, caldo, illuminato, pieno di gente che conosceva.",
      ],
      lines: {
        hook: [
          "I ferrovieri non ne parlano volentieri, ma chiedete dove va il treno che viene dopo l'ultimo treno.",
          "In questa città c'è un treno di troppo. Arriva dopo la mezzanotte, e non è scritto in nessun orario.",
        ],
        setup: [
          "{name}, {hero} con una valigia pesante, aveva perso l'ultimo. Seduta sulla panchina, contava la pioggia.",
          'Qualche anno fa {name}, {hero}, si addormentò sul binario. Si svegliò quando le rotaie presero a vibrare.',
        ],
        step: [
          "Non c'era nessun altro, soltanto {omen}, che guardava le rotaie come se aspettasse qualcuno.",
          'In fondo al binario stava {omen}. Guardò lei, poi il buio, poi di nuovo lei, senza mai muoversi.',
        ],
        rising: [
          "Arrivò senza rumore, caldo e dorato. Ogni finestrino era acceso, e dietro ciascuno c'era un volto.",
          'Il treno scivolò dentro come una nave, tutto illuminato. Le porte si aprirono con un lieve sospiro.',
        ],
        deeper: [
          'Li conosceva. Il fornaio morto in primavera. La sua vecchia maestra. Sorridevano e le facevano posto.',
          'Dentro qualcuno salutò con la mano. Era il nonno, col vestito buono, quello con cui lo avevano sepolto.',
        ],
        turn: [
          'Aveva già un piede sul gradino. Là dentro era così caldo, e le tenevano un posto al finestrino.',
          'Vieni, disse una voce che le mancava da anni. Lei sollevò la valigia e si afferrò alla maniglia.',
        ],
        peak: [
          'Il capotreno alzò la lanterna e guardò a lungo il biglietto. Non è il tuo, disse. Non ancora.',
          'Un vecchio capotreno la fermò. Girò una pagina del registro, scorse i nomi col dito e scosse la testa.',
        ],
        release: [
          "L'alba la trovò {place}, a piedi, bagnata fino alle ossa. Mai in vita sua era stata così felice di aver freddo.",
          'Le porte si chiusero. Rimase {place} finché il cielo non schiarì, e piangeva, e non sapeva per chi.',
        ],
        ending: [
          "Ha tenuto il biglietto. C'è sopra una data. Non l'ha mai mostrato a nessuno, e quel giorno non viaggia mai.",
          'Ora prende solo il treno del mattino. Ma le tengono il posto al finestrino, e il capotreno sa il suo nome.',
        ],
      },
    },
    deep: {
      title: ['Che cosa vive là sotto', 'La cosa che li riporta indietro', 'Non remate di notte'],
      blurb: [
        'Da cento anni lì non annega nessuno, e nessuno vuol dire perché. Una notte una barca va a chiederlo.',
        'Dicono che là sotto viva qualcosa. Dicono anche che è grazie a lei se tutti tornano a casa.',
      ],
      lines: {
        hook: [
          'Non uscite in barca di notte, si dice {place}. Non perché si annega. Perché non si annega.',
          'In cento anni {place} non è mai annegato nessuno. La gente di qui non ama che le si chieda il perché.',
        ],
        setup: [
          'Ogni domenica i vecchi lasciano del pane sulla riva. I giovani ridono, ma nessuno di loro lo mangia.',
          "Ogni casa tiene una finestra buia dalla parte dell'acqua. È solo buona educazione, dicono i vecchi.",
        ],
        step: [
          'Mia nonna la vide una volta. Era lunga come la chiesa, diceva, e aveva gli occhi molto tristi.',
          'Chiedete a tre persone che cosa sia: sentirete tre risposte, ognuna a voce più bassa della precedente.',
        ],
        rising: [
          '{name}, {hero} che voleva le prove, prese una barca, una lanterna e una macchina fotografica, e uscì.',
          'Un autunno {name}, {hero} venuto da lontano, rise della storia, e uscì in barca a fotografare il nulla.',
        ],
        deeper: [
          "Per un'ora non ci fu che acqua. Poi la barca cominciò a salire e scendere, come su qualcosa che respira.",
          "In mezzo all'acqua spense il lume. Sotto la barca, in fondo in fondo, si spense un'altra luce.",
        ],
        turn: [
          'La tempesta venne dal cielo sereno. Una sola onda, e andarono giù la barca, la lanterna e le prove.',
          'Poi il vento girò. La barca si rivoltò come chi dorme, e il freddo si chiuse sopra la sua testa.',
        ],
        peak: [
          'Affondando vide tutto. Dal buio, a occhi aperti, saliva verso di lui {creature}, cosa antica come le pietre.',
          'Contava già gli ultimi secondi quando sotto di lui emerse {creature}, ombra immensa e senza fretta.',
        ],
        release: [
          "All'alba lo trovarono sulla riva, avvolto nelle alghe come in una coperta. Qualcuno gliel'aveva rimboccata.",
          "Si svegliò sulla sabbia asciutta, con l'orologio intatto. Dall'acqua a lui correva una larga scia bagnata.",
        ],
        ending: [
          "La macchina fotografica era lì accanto. C'era una sola foto: lui che dormiva, visto dalla parte dell'acqua.",
          'Non raccontò mai ciò che vide. Ma ogni domenica compra due pani, e torna a casa con uno soltanto.',
        ],
      },
    },
  },
}
