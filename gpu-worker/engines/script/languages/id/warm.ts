import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['Dari Mana Malam Datang?', 'Si Kecil yang Mengikuti Gelap', 'Selamat Tidur, Pengembara Kecil'],
      blurb: [
        'Pengembara kecil tak bisa tidur dan pergi mencari tempat malam dibuat.',
        'Dari mana malam datang, dan siapa yang menyalakan bintang? Perjalanan lembut menuju tepi tidur.',
      ],
      lines: {
        hook: [
          'Dahulu, {place}, hiduplah {hero} yang tak bisa tidur, karena ada satu pertanyaan yang terlalu besar.',
          '{Place} ada sarang yang hangat. Di dalamnya berbaring {hero}, terjaga, dengan pertanyaan raksasa.',
        ],
        setup: [
          'Dari mana malam datang? Pasti ada yang menuangkannya setiap sore, pikir {hero.the}.',
          'Siapa yang mematikan langit, dan di mana gelap disimpan saat siang? {Hero.the} harus tahu.',
        ],
        step: [
          'Ia berjingkat keluar. Ia bertanya kepada kali, tetapi kali hanya berbisik: ikut aku, ikut aku.',
          'Ia bertanya kepada bunga, tetapi mereka sudah menutup wajah, dan bunga tidur tak boleh dibangunkan.',
        ],
        rising: [
          'Di bukit duduk {friend}. Oh, malam? kata {friend.the}. Aku juga mau ke sana. Ayo berjalan bersama.',
          'Di persimpangan ada {friend}, tua, pelan, dan baik hati. Malam? Mari, kutunjukkan pintunya.',
        ],
        deeper: [
          'Mereka menyeberangi jembatan kecil dengan langkah pelan. Di bawahnya bulan sedang mandi malam.',
          'Mereka melewati rumah-rumah yang tidur. Di tiap jendela, lampu kecil mengucap selamat malam lalu padam.',
        ],
        turn: [
          'Di puncak mereka duduk. Lihat, kata {friend.the}, malam tidak jatuh dari atas. Ia naik dari rumput.',
          'Di sini, kata {friend.the}. Lihat ke bawah. Rumput gelap lebih dulu, lalu pohon, lalu langit.',
        ],
        peak: [
          'Malam datang dari setiap mata yang terpejam. Setiap yang tidur menambahkan setetes gelap.',
          'Malam terbuat dari mata yang terpejam. Kalau cukup banyak yang tidur, cukuplah gelap bagi bintang.',
        ],
        release: [
          '{Hero.the} memikirkannya sepanjang jalan pulang. Kalau begitu, bisiknya, malam ini kurang setetes.',
          'Jadi akulah yang membuat bintang menunggu, bisik {hero.the}, lalu bergegas pulang.',
        ],
        ending: [
          'Ia meringkuk dan memejamkan mata, satu, lalu satu lagi. Jauh di atas, muncul satu bintang lagi.',
          'Ia berbaring dan memejamkan mata rapat-rapat. Tepat di atas sarang, bintang terakhir menyala. Selamat tidur.',
        ],
      },
    },
    star: {
      title: ['Bintang yang Jatuh ke Rumput', 'Cara Mengembalikan Bintang', 'Bintang di Atas Bantal'],
      blurb: [
        'Sebuah bintang kecil jatuh dari langit dan ingin pulang. Untunglah masih ada yang terjaga.',
        'Apa yang kaulakukan kalau sebuah bintang jatuh di kakimu, dingin dan malu? Tentu saja kauantar pulang.',
      ],
      lines: {
        hook: [
          'Suatu malam sebuah bintang terpeleset. Ia meluncur melintasi langit dan mendarat {place}, berdesis pelan.',
          'Bintang terkecil di langit terlalu jauh melongok pada suatu malam, lalu jatuh, dan mendarat {place}.',
        ],
        setup: [
          'Seorang anak bernama {name} menemukannya di rumput. Besarnya hanya sebutir duku, dan ia malu sekali.',
          '{name}, {hero} bersepatu karet, memungutnya. Dinginnya seperti sendok, dan ia menyala kalau ditiup.',
        ],
        step: [
          'Ia memperlihatkan kasur dan buku-bukunya. Bintang itu sopan, lalu bersin tiga percik emas.',
          'Ia memberinya tempat di bantal. Tetapi bintang itu tak mau tidur. Ia terus menatap jendela.',
        ],
        rising: [
          'Kami akan mengantarmu pulang, kata {name}. Ia membangunkan sahabatnya, {friend}, lalu mengambil {ride}.',
          'Hanya ada satu jalan. Di belakang rumah ada {ride}, dan {friend} sudah duduk di dalamnya.',
        ],
        deeper: [
          'Naiklah mereka, melewati atap dan bukit, melewati angsa yang mengantuk dan awan berbau hujan.',
          'Desa mengecil menjadi untaian cahaya. Gunung pun tampak seperti lipatan selimut besar yang gelap.',
        ],
        turn: [
          'Makin tinggi mereka naik, sampai angin tak ada lagi. Hanya bintang, masing-masing dengan nadanya.',
          'Akhirnya mereka tiba di tempat yang tak pernah bising. Di antara ribuan bintang, satu tempat kosong.',
        ],
        peak: [
          'Ada satu celah gelap sekecil kancing. {name} mengangkat bintang itu, dan klik, ia pas di tempatnya.',
          '{name} meniup bintang itu sekali lagi lalu memasangnya. Seketika seluruh langit tampak lengkap.',
        ],
        release: [
          'Mereka melayang turun, sepelan bulu. Bintang itu mengedip mengantar mereka sampai ke pagar rumah.',
          'Pulangnya mudah. Mereka tinggal mengikuti kuap, satu demi satu, sampai ke rumah yang hangat.',
        ],
        ending: [
          'Sejak itu satu bintang bersinar ke satu jendela. Ia hanya mengucap selamat tidur, {name}. Selamat tidur.',
          'Kalau malam ini kau menengadah, kau akan melihatnya: si kecil yang mengedip. Ia tahu jalan ke bantalmu.',
        ],
      },
    },
    dreams: {
      title: ['Kereta Malam Kecil', 'Kereta Pengantar Mimpi', 'Ayo Naik, Menuju Tidur'],
      blurb: [
        'Setiap malam kereta kecil mengantar mimpi kepada semua yang tidur. Malam ini ada satu paket tersisa.',
        'Saat semua lampu padam, kereta kecil mulai berkeliling. Ia tahu pesanan setiap orang yang tidur.',
      ],
      lines: {
        hook: [
          'Saat lampu terakhir {place} padam, kau bisa mendengarnya kalau menahan napas: kereta mimpi.',
          'Dengar. Jauh {place} ada bunyi derak yang lembut sekali. Itulah kereta kecil pembawa mimpi.',
        ],
        setup: [
          'Catnya biru supaya tak terlihat, dan ia berjalan dengan kuap. Satu kuap cukup untuk sepuluh kilometer.',
          'Gerbongnya tiga: satu untuk mimpi pendek, satu untuk mimpi panjang, satu untuk mimpi yang bisa terbang.',
        ],
        step: [
          'Perhentian pertama, hutan. Di sana tidur {first}, yang memesan mimpi tentang guci madu tanpa dasar.',
          'Ia berhenti di tempat {first} mendengkur. Silakan, bisik kereta: satu mimpi berlari, cepat sekali.',
        ],
        rising: [
          'Lalu ke tempat {second}, yang pesanannya selalu sama: menjadi sebesar gunung, sampai sarapan saja.',
          'Berikutnya {second}, meringkuk sekecil kacang. Ia mendapat mimpi menjadi raksasa berkaki lembut.',
        ],
        deeper: [
          'Ia menyeberangi jembatan, tak, tak, tak. Bulan telah memasang rel perak untuknya di atas air.',
          'Seperti tiap malam, ia melambat di jembatan dan membiarkan bulan lewat dulu. Begitulah sopan santun.',
        ],
        turn: [
          'Tetapi di rumah paling ujung lampu masih menyala. {name}, {hero} bermata lelah, tak bisa tidur.',
          'Tersisa satu paket. Itu untuk {name}, {hero} yang terjaga dan menghitung segala yang bisa salah.',
        ],
        peak: [
          'Kereta berhenti di bawah jendela. Mimpi tak bisa diantar ke mata terbuka. Maka ia berbuat hal aneh.',
          'Kereta itu tak boleh menunggu, tetapi ia menunggu. Uapnya diembuskan pelan, masuk dan keluar.',
        ],
        release: [
          'Bernapaslah bersamaku, katanya, masuk, keluar, seperti kereta yang punya waktu semalaman.',
          'Masuk, keluar. Masuk, keluar. {name} ikut bernapas, dan tanpa guncangan kasurnya mulai berjalan di rel.',
        ],
        ending: [
          'Pada napas ketiga paket itu terbuka sendiri. Apa isinya? Pejamkan mata, nanti kau lihat.',
          'Tak ada yang tahu isi paket terakhir. Tetapi paginya {name} tersenyum. Sekarang giliranmu.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['Dua Jendela', 'Cahaya di Seberang', 'Satu untuk Selamat Malam'],
      blurb: [
        'Dua orang asing, dua jendela, dua cahaya. Setahun lamanya mereka mengucap selamat malam tanpa kata.',
        'Mereka tak pernah bicara. Hanya selamat malam, dengan cahaya kecil, dari jendela ke jendela.',
      ],
      lines: {
        hook: [
          'Setahun penuh {she} dan {he} saling mengucap selamat malam, dan tak sekali pun memakai suara.',
          'Ada dua jendela {place} yang saling memandang. Di satu jendela tinggal {she}, di seberangnya {he}.',
        ],
        setup: [
          'Awalnya pada minggu {she} pindah ke sana. Ia tak bisa tidur, maka lampunya dibiarkan menyala.',
          '{she} tak kenal siapa pun di sana. Malam-malam ia duduk di dekat kaca, melihat hujan mencari jalan turun.',
        ],
        step: [
          'Di seberang, {he} pulang larut seperti biasa. Ia melihat cahaya itu dan mengangkat {light}. Sekali saja.',
          'Di seberang, {he} pun tak bisa tidur. Suatu malam ia menaruh {light} di ambang jendela, sekadar ramah.',
        ],
        rising: [
          'Suatu malam mereka mulai bicara dengan cahaya: sekali untuk halo, dua kali hari berat, tiga kali gembira.',
          'Lama-lama itu menjadi bahasa. Sekali berarti halo, dua kali hari yang berat, tiga kali gembira.',
        ],
        deeper: [
          'Sepanjang musim dingin mereka bicara begitu, dalam salju dan kabut, dua cahaya yang saling bersandar.',
          'Yang satu tahu kapan yang lain sedih, yang lain tahu kapan ia membaca. Tetap tanpa sepatah kata.',
        ],
        turn: [
          'Lalu suatu malam jendela {he} gelap, juga malam berikutnya, dan berikutnya. {she} tak bisa makan.',
          'Pada bulan Maret cahaya {he} tak muncul. {she} memberi isyarat sampai fajar. Gelap di sana diam saja.',
        ],
        peak: [
          'Malam itu ia berlari. Menembus badai, menyeberang, naik lima lantai, ke pintu tanpa nama.',
          'Ia tak sempat mengambil jaket. Ia lari dalam hujan, menghitung jendela, lalu mengetuk pintu orang asing.',
        ],
        release: [
          'Pintu dibuka, wajahnya pucat karena demam. Sekali untuk halo, kata {he}, mencoba tersenyum.',
          '{he} sakit dan terlalu lemah untuk bangun. Melihat {she}, ia mengetuk tangannya. Tiga kali: gembira.',
        ],
        ending: [
          'Kini satu jendela selalu gelap. Mereka cukup satu. Tetapi sebelum tidur ia masih mengetuk sekali.',
          'Kini ada satu jendela terang {place}, dengan dua bayangan. Kata pertama mereka butuh waktu setahun.',
        ],
      },
    },
    bench: {
      title: ['Bangku yang Menunggu', 'Setiap Hari Pukul Sembilan', 'Lima Puluh Tahun dan Satu Pagi'],
      blurb: [
        'Pada usia delapan belas mereka berjanji bertemu lagi di sebuah bangku. Salah satunya terus menghitung hari.',
        'Setiap pagi lelaki tua duduk di bangku yang sama, di samping kursi kosong. Penantiannya tak sia-sia.',
      ],
      lines: {
        hook: [
          'Setiap pagi pukul sembilan {he} duduk di bangku yang sama {place} dan mengosongkan tempat di sebelahnya.',
          'Orang {place} mengenal lelaki tua itu. Mereka kenal bangkunya, dan tak ada yang duduk di sebelah kirinya.',
        ],
        setup: [
          'Umurnya delapan belas saat bertemu {she} di sini. Gadis itu menertawakan topinya, dan ia memakainya seumur hidup.',
          'Lima puluh tahun lalu gadis bernama {she} duduk di situ, memakan separuh apelnya, dan bertanya apa yang ia takuti.',
        ],
        step: [
          'Mereka hanya punya satu musim panas. Di hari terakhir ia memberi {token}, karena tak punya yang lebih berharga.',
          'Musim panas itu panjang dan terlalu singkat. Di akhirnya gadis itu memberinya {token}, agar ia ingat.',
        ],
        rising: [
          'Lalu keluarga gadis itu pindah ke seberang laut. Kau akan kucari, serunya. Aku di sini, jawab pemuda itu.',
          'Keretanya berangkat pukul sembilan. Temui aku di bangku kita, seru gadis itu, dan peluit menelan harinya.',
        ],
        deeper: [
          'Surat-surat tersesat, dan hidup berjalan terus. Tetapi pukul sembilan, hujan atau salju, ia di bangku itu.',
          'Ia bekerja, rambutnya memutih, dan ia tidak sedih. Hanya saja pukul sembilan ia selalu punya janji.',
        ],
        turn: [
          'Suatu pagi berkabut terdengar langkah pelan dengan tongkat. Langkah itu mendekat, dan tidak lewat.',
          'Musim semi lalu seorang ibu berhenti di depannya. Kursi ini kosong? tanyanya, suaranya sedikit bergetar.',
        ],
        peak: [
          'Dari tasnya keluar {token}. Aku terlambat, kata {she}. Ia menggeser topinya. Kau datang tepat waktu.',
          'Ia tak bisa bicara. {she} melihat {token} di tangan tuanya, dan itulah jawaban yang ia perlukan.',
        ],
        release: [
          'Mereka bercerita sampai lampu menyala. Lima puluh tahun muat dalam sehari, asal tak ada yang mau tidur.',
          'Mereka tak menghitung tahun yang hilang. Mereka membagi apel, dan bagian besar untuknya, seperti dulu.',
        ],
        ending: [
          'Kini mereka berdua di bangku itu. Pukul sembilan ia melihat jam, karena terbiasa, lalu melihat dia.',
          'Kini kursi kiri terisi. Dulu kau takut apa? tanya {she}. Jawabnya: takut kau datang terlalu cepat.',
        ],
      },
    },
    bakery: {
      title: ['Lagu Sebelum Matahari Terbit', 'Roti dan Musik', 'Tak Ada yang Berani'],
      blurb: [
        'Yang satu memanggang roti sebelum fajar, yang lain bermain biola. Tak ada yang berani bicara.',
        'Tukang roti, pemusik jalanan, dan perantara kecil yang bosan menunggu.',
      ],
      lines: {
        hook: [
          'Pukul empat pagi hanya dua orang yang bangun {place}: {she} yang memanggang dan {he} yang bermain biola.',
          'Roti buatan {she} paling enak di kota, dan ada sebabnya: ia mendengarkan musik sambil menguleni.',
        ],
        setup: [
          '{he} berdiri {place} dengan biola tuanya dan bermain untuk siapa pun. Katanya. Ia menghadap ke dapur roti.',
          '{he} bermain {place} sebelum fajar, saat tak ada yang memberinya koin. Katanya ia suka udaranya.',
        ],
        step: [
          'Setiap hari ada roti hangat di kotak biolanya. Setiap hari ada lagu baru. Tak ada yang bicara.',
          '{he} mengira roti itu dari kakek yang baik. {she} mengira lagu itu untuk orang lain.',
        ],
        rising: [
          '{she} berlatih di depan cermin: selamat pagi, indah sekali. Dan setiap pagi ia hanya menjual roti.',
          '{he} menulis surat, lalu satu lagi, dan semuanya ia simpan di kotak biola, di balik lapisannya.',
        ],
        deeper: [
          'Yang tahu segalanya hanya {helper}, yang mendapat remah di satu sisi dan musik di sisi lain.',
          'Semua itu diamati {helper}, yang menyayangi keduanya dan pelan-pelan kehilangan kesabaran.',
        ],
        turn: [
          'Suatu pagi, di tengah lagu, {helper.the} mengambil satu surat yang tak pernah dikirim, lalu kabur.',
          'Pada hari Selasa {helper.the} tak tahan lagi, merebut satu surat yang tak terkirim, dan lari ke toko roti.',
        ],
        peak: [
          'Musik terhenti. Di dapur yang hangat {she} membuka lipatan kertas dengan jari penuh tepung.',
          '{she} membacanya sambil berdiri, lalu sekali lagi sambil duduk. Di belakangnya roti mulai gosong.',
        ],
        release: [
          'Saat {he} masuk terengah-engah, {she} berkata: selamat pagi, indah sekali. Tiba-tiba semuanya mudah.',
          '{he} berdiri di pintu, merah seperti oven. Nada di baris ketiga salah, kata {she}, lalu menciumnya.',
        ],
        ending: [
          'Rotinya masih paling enak di kota. Kadang agak gosong. Itu tandanya ia sedang bermain di dalam.',
          'Kini ada papan di jendela: tutup, sedang berdansa. Dan {helper.the} mendapat roti pertama, setiap hari.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['Sang Penemu', 'Untuk Siapa Ini?', 'Yang Menunggu di Sana'],
      blurb: [
        'Seseorang menemukan sesuatu milik orang lain dan berangkat untuk memulangkannya.',
        'Temuan yang aneh, jalan yang panjang, dan satu pertanyaan: siapa sebenarnya yang ditunggunya?',
      ],
      lines: {
        hook: [
          'Ada yang hilang, ada yang menunggu. {Hero} memahami bedanya pada suatu hari {place}.',
          'Tak ada yang tahu mengapa {hero} berada {place} hari itu. Tetapi saatnya tepat sekali.',
        ],
        setup: [
          'Sebab di situ ada {thing}, yang tadinya tidak ada. Ia bercahaya sedikit dan bersenandung nina bobo.',
          'Itu dia: {thing}, tua dan aneh. Ia bercahaya dan bersenandung nina bobo, seakan-akan ada yang di dalam.',
        ],
        step: [
          '{Hero.the} mendekat. Senandung itu menjadi sedih, lalu berhenti, seperti pertanyaan tanpa jawaban.',
          'Ada nama tertulis di situ, tetapi hujan telah menghapusnya. Hanya huruf terakhir yang terbaca.',
        ],
        rising: [
          'Kau bukan milikku, kata {hero.the}, tetapi aku tahu rasanya menunggu. Maka pergilah ia mencari.',
          'Ini milik seseorang, pikir {hero.the}, dan orang itu merindukannya. Itu cukup untuk berangkat.',
        ],
        deeper: [
          'Pencarian itu lama. Pintu tertutup, kepala menggeleng, dan dua kali malam terlalu dingin.',
          'Semua mau memilikinya, tak ada yang kehilangan. Senja tiba, jalan pulang sama jauhnya.',
        ],
        turn: [
          'Lalu {hero.the} bertemu {friend}, yang juga mencari sesuatu dan sudah lupa apa itu.',
          'Di akhir hari ketiga duduklah {friend}, sendirian, bersenandung. Lagunya persis nina bobo itu.',
        ],
        peak: [
          'Mereka kembali bersama. Saat {friend.the} mendekati {thing.the}, semua cahayanya bangun serentak.',
          'Saat {friend.the} melihat {thing.the}, cahayanya begitu terang sampai burung-burung mulai bernyanyi.',
        ],
        release: [
          'Aku meninggalkannya sewaktu kecil, kata {friend.the}, agar aku punya alasan untuk kembali.',
          'Kukira inilah yang kurindukan, kata {friend.the}. Ternyata aku rindu ada yang mencariku.',
        ],
        ending: [
          'Sejak hari itu tak ada yang menunggu sendirian {place}. Ada yang hilang hanya sampai ada yang bertanya.',
          'Senandungnya masih terdengar tiap senja, bukan lagi nina bobo, melainkan lagu berdua tanpa baris akhir.',
        ],
      },
    },
    fear: {
      title: ['Seberani yang Diperlukan', 'Tempat yang Tak Dimasuki', 'Gemetar, tetapi Tetap Pergi'],
      blurb: [
        'Ada satu tempat yang tak pernah ia datangi. Lalu seorang sahabat minta tolong, persis dari sana.',
        'Berani bukan berarti tidak takut. Kisah tentang lutut yang gemetar, tetapi tetap melangkah.',
      ],
      lines: {
        hook: [
          'Hanya ada satu hal di dunia ini yang ditakuti {hero}, dan hal itu bermula {place}.',
          '{Hero} tak takut badai atau guntur. Tetapi {place}, tempat bayangan lebih panjang, lain ceritanya.',
        ],
        setup: [
          'Kata orang ada yang tinggal di sana. Tak ada yang pernah melihatnya, maka tiap tahun ia makin besar.',
          'Tak ada yang ingat bagaimana mulanya. Orang lewat memutar, cepat-cepat, tanpa menoleh.',
        ],
        step: [
          'Kau penakut, {friend} tertawa. Bukan, kata {hero.the}, aku hati-hati. Itu hampir sama saja.',
          'Hanya {friend} yang berani bercanda. Ada apa di sana? Monster bersandal? Lalu ia pergi begitu saja.',
        ],
        rising: [
          'Lalu badai datang, dan bersama angin terdengar suara dari sana. Itu {friend.the}, minta tolong.',
          'Senja itu {friend.the} tidak kembali. Dari dalam sana terdengar jeritan, setipis benang.',
        ],
        deeper: [
          'Yang lain juga mendengar, lalu mengunci pintu. {Hero.the} menghitung sampai sepuluh, lalu sekali lagi.',
          'Ada sesuatu berdiri di tepi. Hanya {thing}, tetapi dalam cahaya itu ia seperti punya gigi.',
        ],
        turn: [
          'Dengan lutut lemas {hero.the} mengambil lentera dan masuk. Rasa takut ikut serta. Ia boleh ikut.',
          'Baiklah, kata {hero.the} kepada rasa takut, kau boleh ikut. Tetapi aku yang berjalan di depan.',
        ],
        peak: [
          'Di sana {friend.the} terjepit di balik {thing}, dan sekelilingnya hanya angin. Tak ada monster.',
          'Dan di tengah gelap? Tak ada monster. Hanya {thing}, terguling oleh angin, dan {friend.the} di baliknya.',
        ],
        release: [
          'Kukira kau takut, bisik {friend.the}. Memang masih takut, kata {hero.the}, ayo, pegang aku.',
          'Kau datang, kata {friend.the}. Aku gemetar, kata {hero.the}. Ya, jawabnya, tetapi kau di sini.',
        ],
        ending: [
          'Kini ada jalan setapak di sana. Namanya diambil dari dia yang paling gemetar, tetapi tetap masuk.',
          'Bayangan {place} masih sepanjang dulu. Tetapi rasa takut yang sudah dilewati kini punya pintu.',
        ],
      },
    },
    wager: {
      title: ['Yang Paling Berharga', 'Taruhan Sampai Senja', 'Lebih Berharga daripada Mahkota'],
      blurb: [
        'Dua sahabat bertaruh: siapa menemukan yang paling berharga sebelum senja, dialah pemenangnya.',
        'Mahkota melawan sesuatu yang sederhana. Siapa menang sebelum matahari terbenam?',
      ],
      lines: {
        hook: [
          'Semuanya bermula dari taruhan. {Hero} dan {friend} bertemu {place}, dan keduanya bosan sekali.',
          'Jangan pernah bertaruh dengan sahabatmu. {Hero} dan {friend} melakukannya, {place}, hari Senin.',
        ],
        setup: [
          'Siapa membawa yang paling berharga di dunia sebelum senja, dialah pemenangnya. Mereka sepakat.',
          'Sampai matahari terbenam, kata mereka. Yang membawa hal paling berharga menang. Siap, satu, dua, tiga.',
        ],
        step: [
          '{Friend.the} tak perlu repot. Siang hari sudah ada mahkota di tasnya, dan jangan tanya dari mana.',
          '{Friend.the} meminjam mahkota dari orang yang tertidur, lalu berjemur dan menunggu dengan puas.',
        ],
        rising: [
          '{Hero.the} mencari ke mana-mana. Emas itu dingin, perak itu sombong, mutiara tak punya cerita.',
          '{Hero.the} berjalan terus, memungut ini, menaruh itu. Tak ada yang terasa cukup berharga.',
        ],
        deeper: [
          'Lalu hujan turun. Basah dan lelah, {hero.the} akhirnya duduk dan hampir menyerah.',
          'Matahari mulai turun. Apa yang tak bisa dibeli siapa pun? pikir {hero.the}, tanpa jawaban.',
        ],
        turn: [
          'Dan di situ ada {thing}, sederhana, tak ada yang mau. Hanya ini yang kutemukan, keluh {hero.the}.',
          'Akhirnya hanya tersisa {thing}, begitu biasa sampai semua orang melewatinya sepanjang hari.',
        ],
        peak: [
          'Di jalan pulang datang banjir. {Friend.the} memeluk mahkota, tetapi mahkota itu berat dan tenggelam.',
          'Lalu tanah di bawah {friend.the} runtuh. Mahkota itu gemerlap, tetapi tak bisa menahan siapa pun.',
        ],
        release: [
          '{Hero.the} memakai {thing.the}, menarik, dan tak melepaskan, sampai keduanya terbaring sambil tertawa.',
          'Tetapi {thing.the} bisa. {Hero.the} mendorongnya, dan {friend.the} berpegangan lalu naik ke tempat aman.',
        ],
        ending: [
          'Kau menang, kata {friend.the}. Tidak, kata {hero.the}, aku tak membawa apa-apa. Aku hanya membawamu pulang.',
          'Jadi siapa yang menang? Tak ada. Yang paling berharga sudah duduk di samping mereka sejak hari Senin.',
        ],
      },
    },
  },
}
