import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Gece Yarısı Üç Vuruş', 'Kapıda Kimse Yok', 'Ziyaret Edilen Ev'],
      blurb: [
        'Her gece biri ıssız bir kapıya üç kez vuruyor. Bir sabah kar, onun kim olduğunu gösteriyor.',
        'Her gece üç vuruş, ama ortada kimse yok. Sonra ilk kar yağıyor ve gerçeği söylüyor.',
      ],
      lines: {
        hook: [
          'Her gece, on ikiyi üç geçe, biri {place}ki son evin kapısına vuruyordu. Tam üç kez.',
          'Üç vuruş. Her gece, gece yarısından hemen sonra, {place}ki son evin kapısında, yolun bittiği yerde.',
        ],
        setup: [
          'Pek az şeyden korkan {hero} olan {name} kapıyı her seferinde açtı. Dışarıda yalnızca soğuk ve karanlık vardı.',
          'İlk geceler {name} koşup kapıyı açtı. Ne bir yüz, ne bir ışık, ne bir nefes vardı. Yalnızca karanlık.',
        ],
        step: [
          'Komşular omuz silkti. Rüzgârdır, dediler. Oysa kendi pencerelerini çoktan çiviyle kapatmışlardı.',
          'Kapı koluna bir çan astı ve sabaha kadar başında bekledi. Çan bir kez bile kıpırdamadı.',
        ],
        rising: [
          'Sonunda açmaktan vazgeçti. Bir mumla oturdu, vuruşları saydı ve sessizliği beklemeyi öğrendi.',
          'Artık yalnızca dinliyordu. Vuruşlar ağır ve sabırlıydı, vakti çok olan bir misafirinki gibi.',
        ],
        deeper: [
          'Dokuzuncu gece üçüncü vuruş gelmedi. Onu beklemek, nedense duymaktan daha kötüydü.',
          'Vuruşlar her gece biraz daha yakından geliyordu, sanki kapı karanlıkta inceliyordu.',
        ],
        turn: [
          'Sonra kar yağdı. Sabah ayak izleri gördü: çıplak, ince ayaklar, kapısından uzaklaşıp gidiyordu.',
          'Sonra ilk kar düştü. Gün ağarırken çıplak ayak izleri, eşiğinden ağaçlara doğru uzanıyordu.',
        ],
        peak: [
          'Karda gelen izi aradı. Yoktu. Her kimse, bu eve hiç gelmemişti. Yalnızca çıkıp gitmişti.',
          'Eve doğru gelen bir iz aradı, bulamadı. İçeriye kimse girmemişti. İçeriden biri çıkmıştı.',
        ],
        release: [
          'Demek bunca gece kimse içeri girmek istememişti. İçeride bir şey, dışarı çıkmak için yalvarmıştı.',
          'Vuruşlar hiç dışarıdan gelmemişti. Bunca zaman kapıya içeriden vurulmuştu, bırakılmak için.',
        ],
        ending: [
          'O gece {name} nihayet rahat uyudu. On ikiyi üç geçe o şey soğukta kapıya vurdu: eve dönmek istiyordu.',
          'Ev artık boştu, sessizdi. Ta ki gece yarısını biraz geçe, kapı kolu yavaşça dönmeye başlayana kadar.',
        ],
      },
    },
    mirror: {
      title: ['Acele Eden Ayna', 'Yedi Saniye', 'Bu Aynayı Satın Almayın'],
      blurb: [
        'Eski bir ayna odayı birkaç saniye geç gösteriyor. Bir gece ise erken göstermeye başlıyor.',
        'Eski bir aynayı yok pahasına aldı. Yansıması önce ağırdı. Sonra onu geçti.',
      ],
      lines: {
        hook: [
          'Ayna neredeyse bedavaydı. {Place}ki satıcı tek bir şey söyledi: seni geçmesine asla izin verme.',
          '{name} aynayı {place} buldu. Duvara dayanmıştı, üzerinde bir not vardı: bedava, ama iki kez bakma.',
        ],
        setup: [
          'Batıl inançlara hiç sabrı olmayan {hero} olan {name} aynayı salona astı ve uyarıyı unuttu.',
          'Salona yakışmıştı. Tek başına yaşayan {hero} olan {name}, evde ikinci bir yüz görmekten memnundu.',
        ],
        step: [
          'Biraz ağırdı, hepsi bu. Elini kaldırıyordu, yansıması kendi elini bir an sonra kaldırıyordu.',
          'Üçüncü gün fark etti. Esnedi, arkasını döndü, camdaki yüzü ise hâlâ esniyordu.',
        ],
        rising: [
          'Yansıması geç kalıyordu. Saat tuttu: yedi saniye. Ertesi akşam beş, sonraki akşam yalnızca iki.',
          'Saydı. Pazartesi yedi saniye gerideydi, salı günü dört. Yansıması ona yetişmek üzereydi.',
        ],
        deeper: [
          'Cuma günü her dürüst ayna gibi tam zamanındaydı. Yanında uyudu ve hiç rüya görmedi.',
          'Bir akşam boyunca sıradan bir aynaydı. Neredeyse güldü, o da tam onunla birlikte güldü.',
        ],
        turn: [
          'Sonra önce ayna kımıldadı. Camda başını kapıya çevirdi. Ayak sesini ise ancak sonra duydu.',
          'Cumartesi önce yansıması göz kırptı, sonra kendisi. Artık geç kalmıyordu. Onu geçmişti.',
        ],
        peak: [
          'Tam yedi saniye ilerideydi. Camda omzunun üzerinden geriye baktığını, ağzının çığlıkla açıldığını izledi.',
          'Camda yüzünün solduğunu, geriye sendelediğini, arkasındaki bir şeye karşı kollarını kaldırdığını gördü.',
        ],
        release: [
          'Yedi saniyesi kalmıştı. Onları kötü kullandı: odaya değil, aynaya bakmayı sürdürdü.',
          'Yedi saniye uzun bir süredir. Arkasına dönmedi. Birazdan ne yapacağını izlemekten kendini alamadı.',
        ],
        ending: [
          'Ayna yine satılık. Bomboş olduğunu söylüyorlar, ama ara sıra biri camın içinden vuruyormuş.',
          'Salonu derli toplu, aynayı tertemiz buldular. İçinde küçücük bir adam hâlâ sırasını bekliyor.',
        ],
      },
    },
    scratching: {
      title: ['Kapıda Bekleyen Ne?', 'Ateşin Yanındaki', 'Beni İçeri Al'],
      blurb: [
        'Bir fırtına, ıssız bir kulübe ve kapıyı tırmalayan sadık bir dost. Yoksa o değil mi?',
        'Yılın en kötü gecesinde bir şey içeri girmek için kapıyı tırmalıyor. Adını biliyor ve çok sabırlı.',
      ],
      lines: {
        hook: [
          '{Place} tek yoldaşınız {pet} ise bir tek kuralınız olur: karanlık basınca kapı açılmaz.',
          '{name.gen} {place} tek bir dostu vardı, {pet}, ve tek bir kuralı: güneş battı mı kapı açılmaz.',
        ],
        setup: [
          'O yıl fırtına erken geldi. Saat altıda lambalar sönmüştü ve yalnız yaşayan {hero} olan {name} ateşin başındaydı.',
          'Bir kasım gecesi fırtına çatıyı sarsıyordu. Suskun {hero} olan {name}, iskemlesini ateşe yaklaştırdı.',
        ],
        step: [
          'Her zamanki gibi iki kişilik yemek pişirmiş, kâselerden birini sıcak taşların yanına koymuştu.',
          'Rüzgârı duymamak için bir türkü mırıldandı ve ikinci kâseyi ocağın dibine bıraktı.',
        ],
        rising: [
          'Gece yarısına doğru kapının dibinden bir tırmalama geldi. Tabii ya, dedi. {Pet.nom} hâlâ dışarıda.',
          'Derken bir şey kapıyı tırmaladı, alçaktan, dikkatle. {Pet.nom}, diye düşündü. Zavallı, bu havada.',
        ],
        deeper: [
          'Üşüyen bir dost gibi inliyordu. Kural aklına geldiğinde, elini çoktan sürgüye koymuştu.',
          'İyi dostlar beklemeyi bilir, ama bu durmadı. Sanki tahtaları sayar gibi tırmalıyordu.',
        ],
        turn: [
          'Aralıktan ıslak tüyler ve tanıdık iki göz gördü. Gülümsedi ve sürgüyü çekmek için uzandı.',
          'Anahtar deliğinden baktı. Tüy, yağmur ve sevdiği gözler. Kendi kendine güldü, sürgüyü tuttu.',
        ],
        peak: [
          'Arkasında, ateşin yanında bir şey iç çekti. Döndü. {Pet.nom} oradaydı, kupkuru, sıcacık, derin uykuda.',
          'O anda ocaktan bir esneme duyuldu. {Pet.nom} sıcak taşların üzerindeydi ve bütün akşam orada yatmıştı.',
        ],
        release: [
          'Sürgüyü usulca bıraktı. Öteki tarafta, aynı usullukla, bir şey kapının kolunu bıraktı.',
          'Kımıldamadı. Dışarıdaki inilti kesildi, biri işe yaramayan bir aleti elinden bırakır gibi.',
        ],
        ending: [
          'Bir süre yalnızca yağmur vardı. Sonra karanlık, onun kendi sesiyle konuştu: beni içeri al, {name}.',
          'Sabaha kadar ses çıkmadı. Sonra annesinin sesiyle konuştu: {name}, dışarısı öyle soğuk ki.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: ['Yalnız Parlayanı Çalan Hırsız', 'Kayıp Anahtarlar Vakası', 'Çok Küçük Bir Hırsız'],
      blurb: [
        'Geceleri anahtarlar, paralar, kaşıklar kayboluyor, hiçbir kilit kırılmıyor. Sabırlı biri parıltının izini sürüyor.',
        'Bir şey parlayan her şeyi çalıyor ve kimse onu görmüyor. İz, en umulmadık pencerede bitiyor.',
      ],
      lines: {
        hook: [
          'Önce bir anahtar kayboldu. Sonra gümüş kaşık, yüzük, bozuk para. Ne kilit kırılmıştı ne de cam.',
          'Bir ayda on dokuz hırsızlık, hepsi aynı: bir karış açık pencere ve eksilen tek bir parlak şey.',
        ],
        setup: [
          'Sonunda ender yetenekli {hero} olan {name.acc} çağırdılar: her hırsızdan daha uzun kımıldamadan durabilirdi.',
          'Elinde defteri, ayakları buz gibi {hero} olan {name} işi aldı, çünkü başka kimse inanmıyordu.',
        ],
        step: [
          'Bir liste yaptı. Pahalı hiçbir şey gitmemişti, yalnızca parlayanlar. Hesap bilmeyen bir hırsız, diye yazdı.',
          'Zengin yoksuldan, yoksul zenginden şüphelendi. {name} pencereleri ölçtü. Aradan bir el zor geçerdi.',
        ],
        rising: [
          'Bir kaşığı yıldız gibi parlayana kadar ovdu, {place} ortaya koydu ve bir fıçının arkasına saklandı.',
          'Tuzağı basitti: {place} tek bir parlak düğme, bolca ay ışığı ve uykusuz bir gece.',
        ],
        deeper: [
          'Gece yarısı geçti, sonra bir oldu, iki oldu. Bütün dünya uyuyordu ve sis ona oyunlar oynuyordu.',
          'Yağmur başladı. Sıcak yatağını ve şimdi ona gülecek ne çok akıllı insan olduğunu düşündü.',
        ],
        turn: [
          'Saat üçte bir şey kımıldadı. İnsan değildi. Ağzında ganimetiyle {culprit} geçip gidiyordu.',
          'Derken hırsız geldi, maskesiz, sessiz. {Culprit}, bir memur kadar sakin, ödülünü aldı.',
        ],
        peak: [
          'Duvarlardan aşarak, arabaların altından geçerek izledi onu. Sonunda cılız bir mumun yandığı pencereye vardı.',
          'O önde, {name} arkada, bahçelerden geçtiler. Sonuncu evde bir lamba kısık kısık yanıyordu.',
        ],
        release: [
          'Orada gözleri zor gören yaşlı bir kadın, mum ışığında anahtarları, kaşıkları tek tek çeviriyordu.',
          'İçeride yaşlı bir kadın hasta yatıyordu. {Culprit.nom} armağanını örtüye, öteki otuz ışıltının yanına koydu.',
        ],
        ending: [
          'Bir kış onu beslemişti, o da borcunu ışıkla ödüyordu. {name} dosyayı kapattı: hırsız bulunamadı.',
          'Kadın bir gün onun canını kurtarmıştı. {name} raporuna şunu yazdı: hırsız yok, teşekkür eden biri var.',
        ],
      },
    },
    letters: {
      title: ['Yarının Tarihini Taşıyan Mektuplar', 'Adı Olmayan Gönderen', 'On İki Mektup'],
      blurb: [
        'Her yıl aynı gün göndereni belirsiz bir mektup geliyor. Tarihi yarının tarihi ve hep haklı çıkıyor.',
        'Bir yabancı yılda bir kez ona yazıyor ve ertesi gün olacakları biliyor. Kalemi tutan kim?',
      ],
      lines: {
        hook: [
          'Mektup her yıl aynı sabah gelirdi. Pulu yoktu, göndereni yoktu ve üzerinde yarının tarihi vardı.',
          'Yılda bir kez paspasın üstünde bir mektup olurdu. Mürekkep kuru, kâğıt eski, tarih hep yarındı.',
        ],
        setup: [
          'Meraklı {hero} olan {name} hepsini sakladı. Sonraki vapura bin, diyordu biri. İlki bir saatte battı.',
          'Her birinde tek satır, ve hep doğru. Ona borç verme. Kardeşini ara. {name} söz dinlemeyi öğrendi.',
        ],
        step: [
          'Postaneye sordu, komşulara sordu. Kapısına gelen tek bir canlı gören olmamıştı.',
          'Bir kez göndereni yakalamak için sabahladı. Şafakta gözünü kırptı, mektup oradaydı.',
        ],
        rising: [
          'On ikincisi başkaydı. Şöyle diyordu: akşam olunca {place.dat} gel, tavan arasındaki {thing.acc} de getir.',
          'Sonra on ikincisi geldi, ötekilerden uzundu. {Place}, günbatımında; {thing.acc} yanında getir.',
        ],
        deeper: [
          'Az kalsın evde kalıyordu. Ama hayatınızı üç kez kurtaran bir elle tartışılmaz.',
          'Hazırlanırken elleri titriyordu. On iki yıldır onu böyle düşünenin kim olduğunu merak etmişti.',
        ],
        turn: [
          'Siste kimse yoktu. Yalnızca gevşek bir taş, taşın altında da tenekeden boş bir kutu.',
          'Yapayalnızdı. Seslendi, cevap gelmedi. Ayağının dibinde bir taş ötekilerden gevşek duruyordu.',
        ],
        peak: [
          'Kutu tam {thing.dat} göreydi. Kapağın içinde on iki boş kâğıt, bir kalem ve bir not vardı.',
          'Altından teneke bir kutu çıktı, {thing.dat} göre yapılmış gibi. İçinde bir kalem ve on iki boş kâğıt.',
        ],
        release: [
          'Notta şu yazıyordu: neyi duyman gerektiğini artık biliyorsun. Yazıyı sonunda tanıdı. Kendi yazısıydı.',
          'Kalemi denemek için adını yazdı ve nefesi kesildi. Mektuplardaki el yazısı onun yazısıydı.',
        ],
        ending: [
          'Oturdu ve on iki yıl önceki o korkmuş genç kadına yazmaya başladı: sonraki vapura bin.',
          'O akşam {name} ilk mektubu yazdı. Geçmişte bir yerde, bir kız postacıyı bekliyordu.',
        ],
      },
    },
    ice: {
      title: ['Eriyip Giden Taç', 'Kilitli Kuleden Çalınan', 'Karda İz Yok'],
      blurb: [
        'Bir hazine kilitli kuleden kayboluyor, çevresinde kar dümdüz. Geride yalnızca biraz su var.',
        'Tek kapı, tek anahtar, her yanda taze kar ve taç yok. Cevap herkesin gözünün önündeydi.',
      ],
      lines: {
        hook: [
          'Saat onda camdan taç kuledeydi. Şafakta yok olmuştu ve kapı hâlâ kilitliydi.',
          'Bir kule, bir kapı, bir anahtar. Sabah olduğunda cam taç kaybolmuştu ve hiçbir şey kırılmamıştı.',
        ],
        setup: [
          'Sahibi, borcu başından aşkın {owner}, onu konuklarına tek bir mumun ışığında göstermişti.',
          'Bir gece önce {owner}, {place} kırk konuğa göstermişti onu. Dokunmak kimseye izinli değildi.',
        ],
        step: [
          'Konuklar yemin etti: yeryüzünde hiçbir şey böyle parlamazdı, öyle duruydu ki sanki nefes alıyordu.',
          'Bir krallığa değer, demişti onlara. Daha geçen hafta onu tam bu değere sigortalatmıştı.',
        ],
        rising: [
          'Nöbetçiler bütün gece merdivende durmuştu. Sabaha karşı ağır bir damlamadan başka ses duymamışlardı.',
          'Tek anahtar onun boynunda asılıydı. Nöbetçiler uyumamış, yanlarından kimse geçmemişti.',
        ],
        deeper: [
          'Dışarıda kar derin ve dümdüzdü. Hiçbir hırsız yürümemişti orada, ağırlığı yoksa o başka.',
          'Ne merdiven, ne ip, ne iz. Kulenin çevresinde taze kar, kimsenin yatmadığı bir çarşaf gibiydi.',
        ],
        turn: [
          'Sonra {name} geldi, sakin {hero}. Hırsız aramazdı o. Orada olan ama olmaması gerekeni arardı.',
          'Az konuşan {hero} olan {name} neyin eksik olduğunu sormadı. Neyin fazla olduğunu sordu.',
        ],
        peak: [
          'Masada su vardı. Çok değil, bir halka kadar. Halkanın yanında da dibine kadar yanmış bir mum.',
          'Diz çöktü, yere dokundu. Islaktı. Sonra başını kaldırıp muma baktı ve gülümsemeye başladı.',
        ],
        release: [
          'Tacı kimse çalmadı, dedi. Kendi kendine gitti, damla damla. Çünkü buzdan yapılmıştı.',
          'Buraya hırsız falan girmedi, dedi. Onu buzdan oydunuz, gerisini sıcak bir mum halletti.',
        ],
        ending: [
          '{Owner.nom} kar gibi bembeyaz kesildi. Bir yalan için en iyi saklanma yeri, dedi {name}, soğuk yerdir.',
          '{Owner.nom} tek söz etmedi. {name} şapkasını giydi. Gelecek sefere cam kullanın, dedi. Sırrı daha iyi tutar.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['Mezar Taşındaki Palto', 'Yalnızca Eve Gitmek İstiyordu', 'Yağmurdaki Yolcu'],
      blurb: [
        'Yağmurda bir yabancıyı arabasına aldı, ona paltosunu verdi. Ertesi gün paltoyu almaya gitti.',
        'Karanlıktan sonra orada durma derler. O durdu, çünkü iyi biriydi. Gerisini böyle öğrendi.',
      ],
      lines: {
        hook: [
          'Derler ki yağmurlu gecelerde {place} araba durdurulmaz, el kaldıran kim olursa olsun.',
          'Burada herkes onu gören birini tanır: {place}, yağmurun altında, paltosuz bekler.',
        ],
        setup: [
          'Evine dönen {hero} olan {name} hikâyeyi bilmiyordu. Yolun kenarında {guest} gördü ve fren yaptı.',
          'Bir ekim gecesi {name}, yorgun {hero}, farların ışığında {guest} gördü. İyi bir adamdı. Durdu.',
        ],
        step: [
          'Arkaya oturdu ve alçak sesle bir adres söyledi. Elleri, fark etti ki, kâğıt gibi beyazdı.',
          'Az konuştu. Bu saatte neden dışarıda olduğunu sorunca, eve dönmeye çalışıyorum, dedi.',
        ],
        rising: [
          'Titriyordu, paltosunu ona verdi. Kalorifer sonuna kadar açıktı, yine de nefesi buğu oluyordu.',
          'Arabanın içi öyle soğudu ki camlar içeriden buz tuttu. Tek söz etmeden paltosunu uzattı.',
        ],
        deeper: [
          'Önce saati sordu, sonra hangi yılda olduklarını. Adam buna güldü. O gülmedi.',
          'Bir virajda yüzünü çevirdi. Burasıydı, dedi. Adam yağmurdan başka bir şey göremedi.',
        ],
        turn: [
          'Bahçe kapısında dönüp baktı. Koltuk ıslak ve boştu. Yaşlı bir kadın açtı, kapının pervazına tutundu.',
          'Durduğunda yolcusu yoktu ve hiçbir kapı açılmamıştı. Evin kapısını çaldı. Yaşlı bir kadın açtı.',
        ],
        peak: [
          'Siz beşincisiniz, dedi. O benim kızımdı. {Place} öldü, yirmi yıl önce, tam bu gece.',
          'Duvardan bir fotoğraf indirdi. Bu muydu? Kızım, dedi. {Place} oldu, çok yıllar önce.',
        ],
        release: [
          'Nereye bakacağını söyledi. Sabah paltosunu tepede buldu, bir mezar taşının üzerine katlanmıştı.',
          'Mezarı görene kadar inanmadı. Paltosu taşın üzerindeydi, özenle katlanmış ve kupkuru.',
        ],
        ending: [
          'Paltoyu orada bıraktı. Artık titremiyormuş diyorlar, ama yağmurda hâlâ el kaldırıyormuş.',
          'Cebinde bir not vardı: teşekkürler, adımı ilk siz sordunuz. Oysa bunu yüksek sesle hiç sormamıştı.',
        ],
      },
    },
    nightTrain: {
      title: ['Son Trenden Sonraki Tren', 'Tarifede Yok', 'Sıfırıncı Peron'],
      blurb: [
        'Son trenden sonra bir tren daha var. Hiçbir tarifede yazmıyor ve yolcuları hiç inmiyor.',
        'Eve giden son treni kaçırdı. Sonra bir tren daha geldi, ışıl ışıl, tanıdığı insanlarla dolu.',
      ],
      lines: {
        hook: [
          'Demiryolcular bunu konuşmaz. Ama bir sorun bakalım, son trenden sonra gelen tren nereye gider?',
          'Bu şehirde bir tren fazla. Gece yarısından sonra gelir ve hiçbir tarifede adı geçmez.',
        ],
        setup: [
          'Çantası ağır {hero} olan {name} son treni kaçırmıştı. Banka oturdu ve yağmuru saydı.',
          'Birkaç yıl önce yorgun {hero} olan {name} peronda uyuyakaldı. Raylar uğuldayınca uyandı.',
        ],
        step: [
          'Başka kimse yoktu, yalnızca {omen}. O da bekliyormuş gibi gözünü raylardan ayırmıyordu.',
          'Peronun ucunda {omen} duruyordu. Önce ona baktı, sonra karanlığa, sonra yine ona.',
        ],
        rising: [
          'Sessizce geldi, sıcak ve altın rengi. Bütün pencereleri ışıklıydı ve her birinin ardında bir yüz vardı.',
          'Tren bir gemi gibi süzüldü, pencereleri pırıl pırıldı. Kapılar yumuşacık bir iç çekişle açıldı.',
        ],
        deeper: [
          'Onları tanıyordu. Baharda ölen fırıncı. Eski öğretmeni. Gülümsediler ve ona yer açtılar.',
          'İçeriden biri el salladı. Dedesiydi, üzerinde onu gömdükleri o güzel paltosu vardı.',
        ],
        turn: [
          'Bir ayağı basamaktaydı. İçerisi öyle sıcaktı ki, biri ona pencere kenarını ayırmıştı bile.',
          'Gel hadi, dedi yıllardır özlediği bir ses. Çantasını kaldırdı ve demire tutundu.',
        ],
        peak: [
          'Kondüktör fenerini kaldırdı, biletine uzun uzun baktı. Bu sizin değil, dedi. Henüz değil.',
          'Yaşlı bir kondüktör onu durdurdu. Defterinde bir sayfa çevirdi, parmağını gezdirdi, başını salladı.',
        ],
        release: [
          'Şafak onu {place} yürürken buldu, iliklerine kadar ıslak. Üşüdüğüne hiç bu kadar sevinmemişti.',
          'Kapılar kapandı. Gök ağarana kadar {place} durdu ve ağladı, kimin için olduğunu söyleyemedi.',
        ],
        ending: [
          'Bileti sakladı. Üzerinde bir tarih var. Onu kimseye göstermedi ve o gün asla yola çıkmaz.',
          'Artık hep erken trene biniyor. Ama pencere kenarındaki yeri boş duruyor ve kondüktör adını biliyor.',
        ],
      },
    },
    deep: {
      title: ['Aşağıda Yaşayan', 'Onları Geri Getiren Şey', 'Gece Kürek Çekmeyin'],
      blurb: [
        'Yüz yıldır orada kimse boğulmadı ve nedenini kimse söylemiyor. Bir gece bir kayık sormaya çıkıyor.',
        'Aşağıda bir şey yaşıyor derler. Herkesin eve dönmesi de onun yüzündenmiş.',
      ],
      lines: {
        hook: [
          'Gece kürek çekmeyin, derler {place}. Boğulursunuz diye değil. Boğulamazsınız diye.',
          'Yüz yıldır {place} kimse boğulmadı. Buradakiler bunun nedeni sorulsun istemez.',
        ],
        setup: [
          'Yaşlılar her pazar kıyıya ekmek bırakır. Gençler güler, ama hiçbiri o ekmekten yemez.',
          'Her ev, suya bakan bir penceresini karanlık bırakır. Nezakettendir, der yaşlılar.',
        ],
        step: [
          'Ninem onu bir kez görmüş. Cami kadar uzunmuş, derdi, ve gözleri çok kederliymiş.',
          'Üç kişiye ne olduğunu sorun, üç ayrı cevap alırsınız, her biri daha alçak sesle.',
        ],
        rising: [
          'Kanıt isteyen {hero} olan {name} bir kayık, bir fener, bir kamera aldı ve ay ışığında açıldı.',
          'Bir sonbahar, uzaklardan gelen {hero} olan {name} bu hikâyeye güldü ve hiçliği çekmeye açıldı.',
        ],
        deeper: [
          'Bir saat boyunca yalnızca su vardı. Sonra kayık inip kalkmaya başladı, nefes alan bir şeyin üstünde gibi.',
          'Ortaya gelince ışığını söndürdü. Kayığın altında, derinlerde, bir ışık daha söndü.',
        ],
        turn: [
          'Fırtına açık gökten geldi. Tek bir dalga; kayık, fener ve bütün kanıtları suya gömüldü.',
          'Sonra rüzgâr döndü. Kayık uykusunda dönen biri gibi devrildi, soğuk başının üstünde kapandı.',
        ],
        peak: [
          'Batarken onu gördü. {Creature}, taşlar kadar yaşlı, gözleri açık, karanlıktan yükseliyordu.',
          'Son saniyelerini sayarken altından {creature} yükseldi, uçsuz bucaksız ve hiç acele etmeden.',
        ],
        release: [
          'Şafakta onu kıyıda buldular, yosunlara battaniye gibi sarılıydı. Biri üstünü örtmüştü.',
          'Kuru kumda uyandı, saati bile kırılmamıştı. Sudan ayaklarına kadar geniş, ıslak bir iz uzanıyordu.',
        ],
        ending: [
          'Kamera yanındaydı. İçinde tek bir resim vardı: kendisi, uykuda, suyun tarafından çekilmiş.',
          'Ne gördüğünü hiç anlatmadı. Ama her pazar iki ekmek alır ve eve yalnızca biriyle döner.',
        ],
      },
    },
  },
}
