import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['Da dove viene la notte', 'Chi seguì il buio', 'Buonanotte, piccolo viandante'],
      blurb: [
        'Qualcuno di molto piccolo non riesce a dormire e parte in cerca del posto dove si fa la notte.',
        'Da dove viene la notte, e chi accende le stelle? Una passeggiata lieve fino al confine del sonno.',
      ],
      lines: {
        hook: [
          "C'era una volta, {place}, {hero} che non riusciva a dormire, perché aveva una domanda troppo grande.",
          "{Place} c'era un nido morbido e caldo, e lì dentro {hero}, a occhi aperti, con una domanda enorme.",
        ],
        setup: [
          'Da dove viene la notte? Ci sarà pure qualcuno che la versa ogni sera, pensava {hero.il}.',
          'Chi spegne il cielo, e dove si tiene di giorno tutto quel buio? {Hero.il} doveva saperlo.',
        ],
        step: [
          'Così uscì in punta di piedi. Chiese prima al ruscello, che mormorò soltanto: seguimi, seguimi.',
          'Lo chiese ai fiori, ma avevano già chiuso il viso, e un fiore che dorme non si sveglia.',
        ],
        rising: [
          "Sulla collina c'era {friend}. La notte? Ci sto andando proprio ora, disse {friend.il}. Vieni con me.",
          "Al bivio c'era {friend}, passo lento e occhi gentili. La notte? Vieni, ti mostro io la porta.",
        ],
        deeper: [
          'Attraversarono il ponticello senza far rumore. Là sotto la luna faceva il suo bagno della sera.',
          'Passarono davanti a case addormentate, e a ogni finestra una lucina dava la buonanotte e si spegneva.',
        ],
        turn: [
          "Lassù si sedettero. Vedi, disse {friend.il}, non cade dal cielo. Sale piano piano dall'erba.",
          "È qui, disse {friend.il}. Guarda in basso. Prima si fa buia l'erba, poi gli alberi, e poi il cielo.",
        ],
        peak: [
          'Viene da ogni posto in cui qualcuno ha chiuso gli occhi. Chi dorme aggiunge una goccia di buio.',
          'La notte è fatta di occhi chiusi. Quando siamo in tanti a dormire, il buio basta per tutte le stelle.',
        ],
        release: [
          '{Hero.il} ci pensò per tutta la strada del ritorno. Allora stanotte, sussurrò, manca ancora una goccia.',
          'Allora sono io che faccio aspettare le stelle, sussurrò {hero.il}, e tornò a casa in fretta.',
        ],
        ending: [
          "Si acciambellò e chiuse gli occhi, prima uno e poi l'altro. E lassù si accese una stella in più.",
          "Si coricò e strinse forte gli occhi. E proprio sopra il nido si accese l'ultima stella. Buonanotte.",
        ],
      },
    },
    star: {
      title: ["La stella caduta nell'erba", 'Come restituire una stella', 'Una stella sul cuscino'],
      blurb: [
        'Una stellina cade dal cielo e vorrebbe tornare a casa. Per fortuna qualcuno è ancora sveglio.',
        'Che si fa quando una stella ti cade ai piedi, infreddolita e timida? La si riporta a casa, è ovvio.',
      ],
      lines: {
        hook: [
          'Una notte una stella scivolò. Attraversò tutto il cielo e cadde {place} con un piccolo sfrigolio.',
          "La stella più piccola del cielo una sera si sporse troppo, perse l'equilibrio e cadde giù, {place}.",
        ],
        setup: [
          "La trovò nell'erba una bambina di nome {name}. Era grande come una prugna, e molto imbarazzata.",
          '{name}, {hero} con gli stivali di gomma, la raccolse. Era fredda come un cucchiaio, e a ogni soffio brillava.',
        ],
        step: [
          "Le mostrò il letto e i suoi libri. La stella fu molto educata, e starnutì tre scintille d'oro.",
          'Le fece posto sul cuscino. Ma la stella non dormiva. Guardava e riguardava verso la finestra.',
        ],
        rising: [
          'Ti riportiamo a casa, disse {name}. Svegliò {friend}, compagnia di ogni avventura, e prese {ride}.',
          "C'era un solo modo. Dietro casa aspettava {ride}, e lì accanto {friend}, già in vena di partire.",
        ],
        deeper: [
          "Salirono sopra i tetti e le colline, oltre un'oca assonnata e una nuvola che sapeva di pioggia.",
          'Il paese diventò una collana di lucine. Perfino le montagne parevano pieghe di una coperta scura.',
        ],
        turn: [
          "Salirono così in alto che non c'era più vento, ma solo stelle, e ognuna canticchiava la sua nota.",
          "Alla fine arrivarono dove non c'è mai rumore. Lì, fra mille e mille stelle, un posto era vuoto.",
        ],
        peak: [
          'Era un buchino nero, grande come un bottone. {name} alzò la stella, che andò a posto con un piccolo clic.',
          "{name} soffiò un'ultima volta sulla stella e la mise al suo posto. E subito il cielo fu tutto finito.",
        ],
        release: [
          'Scesero galleggiando, piano come una piuma. La stella ammiccò dietro a loro fino al cancello.',
          "Tornare fu facile. Bastò seguire gli sbadigli, uno dopo l'altro, fino alla casa calda.",
        ],
        ending: [
          'Da allora una stella brilla dritta in una certa finestra. Dice soltanto: buonanotte, {name}. Buonanotte.',
          'Se stasera guardi in su la trovi: è quella piccola che ammicca. Sa la strada del tuo cuscino.',
        ],
      },
    },
    dreams: {
      title: ['Il trenino della notte', 'Il treno che consegna i sogni', 'In carrozza, si dorme'],
      blurb: [
        'Ogni notte un trenino consegna i sogni a chi dorme. Stanotte è avanzato un pacchetto.',
        'Quando tutte le luci sono spente un trenino comincia il suo giro. Sa chi ha ordinato che cosa.',
      ],
      lines: {
        hook: [
          "Quando {place} si spegne l'ultimo lume, chi trattiene il fiato lo può sentire: il treno dei sogni.",
          "Ascolta. Laggiù, {place}, c'è un rumorino lieve lieve. È il trenino che consegna i sogni.",
        ],
        setup: [
          'È dipinto di blu, perché nessuno lo veda, e va a sbadigli. Uno di quelli buoni basta per dieci chilometri.',
          'Ha tre vagoni: uno per i sogni corti, uno per i sogni lunghi e uno per i sogni che sanno volare.',
        ],
        step: [
          'Prima fermata, il bosco. Lì dorme {first}, che ha ordinato un sogno con un vaso di miele senza fondo.',
          'Prima si ferma dove russa {first}. Ecco qua, sussurra il treno: un sogno di corsa, molto veloce.',
        ],
        rising: [
          'Poi tocca a un cliente fedele, {second}, che vuole sempre lo stesso: essere grande come un monte.',
          'Poi viene {second}, in un gomitolo grande quanto una noce, e riceve un sogno da gigante gentile.',
        ],
        deeper: [
          "E via sul ponte, toc, toc, toc. La luna gli ha steso sull'acqua due lunghi binari d'argento.",
          'Sul ponte rallenta, come ogni notte, e lascia passare prima la luna. È questione di buone maniere.',
        ],
        turn: [
          "Ma nell'ultima casa c'era un lume acceso. {name}, {hero} dagli occhi stanchi, non riusciva a dormire.",
          'Restava un pacchetto. Era per {name}, {hero} che nel buio contava tutto ciò che poteva andare storto.',
        ],
        peak: [
          'Il treno si fermò sotto la finestra. A occhi aperti non si consegna, e allora fece una cosa mai vista.',
          'Il treno non può aspettare, eppure aspettò. Soffiò fuori il vapore, piano piano, dentro e fuori.',
        ],
        release: [
          'Respira con me, disse, dentro e fuori, come un treno che ha tutta la notte. E respirarono insieme.',
          'Dentro e fuori, dentro e fuori. {name} respirò con lui, e senza una scossa il letto partì sui binari.',
        ],
        ending: [
          "Al terzo respiro il pacchetto si aprì da solo. Che cosa c'era dentro? Chiudi gli occhi, e lo vedrai.",
          'Nessuno sa che cosa ci fosse nel pacchetto. Ma al mattino {name} sorrideva. E adesso tocca a te.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['Due finestre', 'La luce di fronte', 'Un segno per la buonanotte'],
      blurb: [
        'Due sconosciuti, due finestre, una luce per uno. Per un anno si danno la buonanotte senza parole.',
        'Non si erano mai parlati. Si davano solo la buonanotte, con un lumino, da finestra a finestra.',
      ],
      lines: {
        hook: [
          'Per un anno intero {she} e {he} si diedero la buonanotte senza usare la voce nemmeno una volta.',
          "{Place} ci sono due finestre che si guardano. A una viveva {she}, e all'altra, di fronte, {he}.",
        ],
        setup: [
          'Cominciò la settimana in cui {she} venne ad abitare lì. Non dormiva, e contro il buio lasciò accesa la luce.',
          '{she} non conosceva ancora nessuno. La sera stava dietro il vetro e guardava scendere la pioggia.',
        ],
        step: [
          'Di fronte {he} rientrò tardi, come sempre. Vide la sua luce e rispose con la propria: {light}. Una volta.',
          'Di fronte neppure {he} dormiva. Una notte mise sul davanzale {light}, solo per gentilezza.',
        ],
        rising: [
          'Una sera cominciarono a parlare con la luce: una volta, ciao; due, giornata dura; tre, gioia.',
          'Presto fu una lingua. Una volta voleva dire ciao, due volte giornata dura, tre volte gioia.',
        ],
        deeper: [
          "Parlarono così per tutto l'inverno, nella neve e nella nebbia, due piccole luci appoggiate una all'altra.",
          'Lei imparò quando lui era triste. Lui imparò quando lei leggeva. Non avevano ancora udito una parola.',
        ],
        turn: [
          'Poi venne una sera in cui la finestra di lui restò buia, e una seconda, e una terza. {she} non mangiava più.',
          "A marzo la sua luce non venne. Lei fece segnali fino all'alba. Il buio di fronte non disse niente.",
        ],
        peak: [
          'La quarta sera corse. Nella tempesta, fino alla casa di fronte, su per cinque piani, a una porta senza nome.',
          'Non prese nemmeno il cappotto. Corse fuori nella pioggia, contò le finestre e bussò a uno sconosciuto.',
        ],
        release: [
          'Lui aprì, pallido di febbre, una coperta sulle spalle. Una volta vuol dire ciao, disse {he}, e provò a sorridere.',
          'Era stato malato, troppo debole per alzarsi. Quando la vide le toccò la mano. Tre volte, per la gioia.',
        ],
        ending: [
          'Oggi una delle due finestre è sempre buia. Ne basta una. Ma lui, prima di dormire, tocca ancora una volta.',
          "{Place} ora c'è una sola finestra accesa, e dentro due ombre. Per la prima parola ci misero un anno.",
        ],
      },
    },
    bench: {
      title: ['La panchina che aspettava', 'Ogni giorno alle nove', "Cinquant'anni e un mattino"],
      blurb: [
        'A diciotto anni promisero di ritrovarsi su una panchina. Uno dei due ha continuato a contare.',
        'Ogni mattina un vecchio siede sulla stessa panchina, accanto a un posto vuoto. E non aspetta invano.',
      ],
      lines: {
        hook: [
          'Ogni mattina alle nove {he} siede {place}, sempre sulla stessa panchina, e tiene libero il posto accanto.',
          '{Place} tutti conoscono il vecchio. Conoscono la sua panchina, e sanno che alla sua sinistra non ci si siede.',
        ],
        setup: [
          'Aveva diciotto anni quando lì incontrò {she}. Lei rise del suo cappello, e lui lo portò per tutta la vita.',
          "Cinquant'anni fa una ragazza di nome {she} gli mangiò mezza mela e gli chiese di che cosa avesse paura.",
        ],
        step: [
          "Ebbero un'estate. L'ultimo giorno lui le regalò {token}, perché non aveva niente di più prezioso.",
          "Quell'estate fu lunga, e troppo breve. Alla fine lei portò via con sé {token}, per non dimenticare.",
        ],
        rising: [
          'Poi la famiglia di lei andò oltremare. Ti ritroverò, gridò dal treno. E lui disse: io sarò qui.',
          'Il treno partì alle nove. Ci vediamo alla nostra panchina, gridò lei, e il fischio inghiottì giorno e anno.',
        ],
        deeper: [
          'Le lettere si persero, e la vita andò come va. Ma alle nove, pioggia o neve, lui era sulla panchina.',
          'Lavorò, diventò grigio, e non fu infelice. Solo che alle nove in punto aveva sempre un impegno.',
        ],
        turn: [
          'Un mattino di nebbia si udirono dei passi lenti, con un bastone. Si avvicinarono, e non passarono oltre.',
          'La primavera scorsa una signora si fermò davanti a lui. È libero? chiese, e la voce le tremava un poco.',
        ],
        peak: [
          'In mano stringeva {token}. Sono in ritardo, disse {she}. Lui spostò il cappello: sei puntualissima.',
          "Lui non riusciva a parlare. Fra loro, sulla panchina, c'era {token}, e non serviva altra risposta.",
        ],
        release: [
          "Parlarono finché si accesero i lampioni. Cinquant'anni stanno in un giorno, se nessuno vuole dormire.",
          'Non contarono gli anni perduti. Divisero una mela, e lei si prese la metà più grande, come sempre.',
        ],
        ending: [
          "Ora sono in due sulla panchina. Alle nove lui guarda l'orologio, per abitudine, e poi guarda lei.",
          'Ora il posto a sinistra è occupato. Di che cosa avevi paura? chiese lei. E lui: che tu arrivassi presto.',
        ],
      },
    },
    bakery: {
      title: ["La canzone prima dell'alba", 'Pane e musica', 'Nessuno dei due osava'],
      blurb: [
        "Lei fa il pane prima dell'alba, lui suona all'angolo. Nessuno osa parlare, e qualcuno deve agire.",
        'Una fornaia, un musicista di strada e un piccolo messaggero che ha aspettato abbastanza.',
      ],
      lines: {
        hook: [
          'Alle quattro del mattino {place} sono sveglie due persone sole: {she}, che fa il pane, e {he}, che suona.',
          "{she} fa il pane più buono della città, e c'è una ragione: mentre impasta, ascolta.",
        ],
        setup: [
          '{he} sta {place} col suo vecchio violino, e suona per nessuno. Così dice. Suona in direzione del forno.',
          "{he} suona {place} prima che si alzi il sole, quando nessuno getta monete. Dice che gli piace l'aria.",
        ],
        step: [
          "Ogni giorno lui trovava un pane caldo sulla custodia. Ogni giorno lei udiva un'aria nuova. Nessuno parlava.",
          "Lui credeva che il pane venisse da un buon vecchio. Lei credeva che le canzoni fossero per un'altra.",
        ],
        rising: [
          'Lei si esercitava allo specchio: buongiorno, era bellissima. E ogni mattina gli vendeva solo un panino.',
          "Lui le scrisse una lettera, poi un'altra, e le mise tutte sotto la fodera della custodia.",
        ],
        deeper: [
          "L'unico testimone di tutto era {helper}, con le briciole da una parte e la musica dall'altra.",
          "A guardare tutto questo c'era {helper}, che voleva bene a entrambi e stava perdendo la pazienza.",
        ],
        turn: [
          'Un mattino, nel bel mezzo di un valzer, {helper.il} afferrò una delle lettere mai spedite, e via di corsa.',
          'Un martedì {helper.il} ne ebbe abbastanza, prese una delle lettere nascoste e puntò dritto al forno.',
        ],
        peak: [
          'La musica tacque. Nella cucina calda {she} aprì il foglio con le dita ancora tutte infarinate.',
          '{she} lo lesse in piedi, e poi di nuovo, seduta. Alle sue spalle i panini cominciavano a bruciare.',
        ],
        release: [
          'Quando {he} entrò senza fiato, lei disse: buongiorno, era bellissima. E tutto a un tratto era facile.',
          "Lui era sulla porta, rosso come il forno. C'è una nota sbagliata alla terza riga, disse lei, e lo baciò.",
        ],
        ending: [
          "Il pane è ancora il migliore della città. A volte è un po' bruciato: allora si sa che lui suona lì dentro.",
          "In vetrina ora c'è un cartello: chiuso per ballo. E il primo panino spetta a chi portò la lettera.",
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['Il ritrovamento', 'Per chi sarà?', 'Che cosa aspettava laggiù'],
      blurb: [
        'Qualcuno trova una cosa destinata a qualcun altro, e si mette in cammino per portarla a casa.',
        'Una strana scoperta, una lunga strada e una domanda: chi è che sta aspettando davvero?',
      ],
      lines: {
        hook: [
          'Certe cose si perdono. Altre aspettano. A imparare la differenza, un giorno, {place}, fu {hero}.',
          'Nessuno sa che cosa ci facesse {hero} quel giorno {place}. Ma era proprio il momento giusto.',
        ],
        setup: [
          "Perché lì c'era {thing}, dove prima non c'era niente. Brillava appena e cantava una ninna nanna.",
          'Ed eccola, una cosa antica e strana: {thing}. Brillava, e canticchiava come se dentro ci fosse qualcuno.',
        ],
        step: [
          '{Hero.il} si avvicinò. Il canto si fece triste e poi tacque, come una domanda senza risposta.',
          "C'era scritto sopra un nome, ma la pioggia lo aveva lavato via. Si leggeva solo l'ultima lettera.",
        ],
        rising: [
          'Non aspetti me, disse {hero.il}, ma so che cosa vuol dire aspettare. E partì a cercare di chi fosse.',
          'Di qualcuno sarà, pensò {hero.il}, e a qualcuno manca. Tanto bastava per mettersi in cammino.',
        ],
        deeper: [
          'La ricerca fu lunga. Porte si chiusero, teste fecero di no, e due notti furono fredde oltre misura.',
          'A tutti faceva gola, ma nessuno poteva dire: è roba mia. A sera la via del ritorno era lunga quanto quella avanti.',
        ],
        turn: [
          'Poi {hero.il} incontrò {friend}, che cercava qualcosa a sua volta, e non ricordava più che cosa.',
          'Alla fine del terzo giorno apparve {friend}, e canticchiava. Era proprio quella ninna nanna.',
        ],
        peak: [
          'Tornarono fianco a fianco. E quando {friend.il} si avvicinò, {thing.il} svegliò tutta la sua luce.',
          "All'arrivo {friend.del}, {thing.il} brillò così forte che perfino gli uccelli si misero a cantare.",
        ],
        release: [
          'È roba mia, di tanto tempo fa, disse {friend.il}. Rimase qui perché un giorno avessi un motivo di tornare.',
          'Credevo che mi mancasse una cosa, disse {friend.il}. Invece mi mancava qualcuno che mi cercasse.',
        ],
        ending: [
          'Da quel giorno {place} nessuno aspetta da solo. Ci si perde finché qualcuno non chiede: di chi sei?',
          'La sera si sente ancora cantare, ma non è più una ninna nanna. È una canzone per due, e non ha fine.',
        ],
      },
    },
    fear: {
      title: ['Il coraggio che basta', 'Il posto dove nessuno entra', 'Tremare, e andare lo stesso'],
      blurb: [
        "C'è un posto in cui il nostro eroe non andrebbe mai. E proprio da lì un amico chiama aiuto.",
        'Avere coraggio non vuol dire non avere paura. Una storia di ginocchia che tremano, e vanno.',
      ],
      lines: {
        hook: [
          'In tutto il mondo {hero} aveva paura di una cosa soltanto, una sola, e quella cosa cominciava {place}.',
          "{Hero} non temeva né lampi né tuoni. Ma {place}, dove le ombre sono più lunghe, era un'altra storia.",
        ],
        setup: [
          "Si diceva che lì vivesse qualcosa. Nessuno l'aveva visto mai, e così ogni anno diventava più grande.",
          'Nessuno ricordava come fosse cominciata. Si girava al largo, in fretta, senza guardare di lato.',
        ],
        step: [
          'Che poco coraggio, rise {friend}. No, disse {hero.il}, è prudenza. È quasi la stessa cosa.',
          'Solo {friend} ci scherzava sopra. Chi ci sarà mai? Un mostro in pantofole? E partì senza aspettare.',
        ],
        rising: [
          'Poi venne la tempesta, e col vento una voce da là dentro. Era {friend.il} che chiamava aiuto.',
          'Quella sera stessa {friend.il} non tornò. Venne invece un grido, sottile come un filo, da là dentro.',
        ],
        deeper: [
          'Anche gli altri lo udirono, e chiusero a chiave. {Hero.il} contò fino a dieci, e poi ancora fino a dieci.',
          "Sul confine c'era qualcosa. Era soltanto {thing}, ma con quella luce pareva che avesse i denti.",
        ],
        turn: [
          'Con le ginocchia molli {hero.il} prese una lanterna ed entrò. La paura venne anche lei. Le era permesso.',
          'E va bene, disse {hero.il} alla paura, puoi venire con me. Ma davanti ci cammino io.',
        ],
        peak: [
          "Là, dietro un ostacolo, {thing}, c'era {friend.il}, e tutto intorno solo vento. Nessun mostro.",
          'E in mezzo al buio? Nessun mostro. Solo {thing}, di traverso nel vento, e lì dietro {friend.il}.',
        ],
        release: [
          "Credevo che avessi paura, sussurrò {friend.il}. Ce l'ho ancora, disse {hero.il}, e ora dammi la mano.",
          'Allora ci sei, disse {friend.il}. Sto tremando, disse {hero.il}. Sì, ma stai tremando qui.',
        ],
        ending: [
          "Oggi c'è un sentiero. Porta il nome di chi tremava più di tutti, e ci entrò lo stesso.",
          'Le ombre {place} sono lunghe come prima. Ma la paura che hai attraversato ora ha una porta.',
        ],
      },
    },
    wager: {
      title: ['La cosa più preziosa', 'Una scommessa fino al tramonto', 'Vale più di una corona'],
      blurb: [
        'Due amici scommettono: vince chi trova la cosa più preziosa entro il tramonto. Finisce altrimenti.',
        'Una corona contro una cosa qualunque. Chi vincerà la scommessa prima che scenda il sole?',
      ],
      lines: {
        hook: [
          'Cominciò con una scommessa. {Hero} e {friend} si incontrarono {place}, e morivano di noia.',
          'Mai scommettere con chi ti vuole bene. {Hero} e {friend} lo fecero, {place}, un lunedì.',
        ],
        setup: [
          'Vince chi porta la cosa più preziosa del mondo entro il tramonto, dissero, e si strinsero la mano.',
          'Fino al tramonto, fu il patto. Chi porta la cosa più preziosa di tutte ha vinto. Pronti, via.',
        ],
        step: [
          'Per {friend.il} fu facile. A mezzogiorno aveva nel sacco una corona, e meglio non chiedere di chi.',
          '{Friend.il} prese in prestito la corona di uno che dormiva, e si sdraiò al sole ad aspettare.',
        ],
        rising: [
          "{Hero.il} cercò dappertutto. L'oro era freddo, l'argento vanitoso, e le perle non dicevano niente.",
          '{Hero.il} camminò e camminò, raccolse cose, posò cose. Niente sembrava abbastanza prezioso.',
        ],
        deeper: [
          'Poi cominciò a piovere. Senza più forze, {hero.il} si fermò, e quasi diede la scommessa per persa.',
          'Il sole scendeva già. Che cosa non si può comprare? pensò {hero.il}, e non trovò risposta.',
        ],
        turn: [
          "E lì c'era {thing}, una cosa semplice che nessuno voleva. Ho trovato solo questo, sospirò {hero.il}.",
          'Alla fine restava solo {thing}, cosa così comune che tutti, tutto il giorno, le erano passati accanto.',
        ],
        peak: [
          'Sulla via del ritorno venne la piena. {Friend.il} si aggrappò alla corona, che era pesante, e affondò.',
          'Poi il terreno cedette sotto i piedi {friend.del}. La corona brillava, ma non reggeva nessuno.',
        ],
        release: [
          'Con {thing} come appiglio {hero.il} tirò e non mollò, fino alla riva asciutta, e fino alle risate.',
          'A reggere fu invece {thing.il}. {Hero.il} diede una spinta, e {friend.il} risalì di lì fino al sole.',
        ],
        ending: [
          'Hai vinto, disse {friend.il}. No, disse {hero.il}, io non ho portato niente. Ho riportato te.',
          "Chi ha vinto, allora? Nessuno. La cosa più preziosa ce l'avevano accanto fin da lunedì.",
        ],
      },
    },
  },
}
